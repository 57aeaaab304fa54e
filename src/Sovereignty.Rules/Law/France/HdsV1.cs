using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>HDS framework v1, arrêté of 11 June 2018: its certificates count through 2026-05-15. Grade B; its first day in 2018 is not in the sheets; checked on 2026-10-01. Sources: mind.eu.com; dpo-partage.</summary>
internal static class HdsV1
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("fr-hds-v1"),
        Title = new("HDS certification framework, version 1", "Référentiel de certification HDS, version 1"),
        Issuer = "Minister of Health (France)",
        Kind = InstrumentKind.Order,
        Identifiers = [],
        Sources = ["mind.eu.com", "dpo-partage"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("First certification framework for hosts of health data; no rule on location.", "Premier référentiel de certification des hébergeurs de données de santé ; aucune règle de localisation."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2018, 6, 11), "arrêté of 11 June 2018"),
            Event(LifeEventKind.InForce, UncertainDay.Between(Day(2018, 6, 11), Day(2018, 12, 31)), Day(2018, 6, 11), "in 2018"),
            Event(LifeEventKind.Superseded, Day(2026, 5, 16), Day(2024, 5, 16), "arrêté of 26 April 2024: every host holds v2 by 2026-05-16") with { Cause = InstrumentId.Of("fr-hds-v2") },
        ],
        Provisions =
        [
            new StandardRecognition
            {
                Id = ProvisionId.Of("fr-hds-v1-certificates"),
                Article = "",
                Confidence = Confidence.B,
                Standard = FrenchTerms.HdsStandard,
                Accepts = [new(FrenchTerms.Hds, "1", Validity.Until(Day(2026, 5, 15)))],
            },
        ],
    };
}
