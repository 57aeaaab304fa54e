using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Décret n° 2026-272 of 14 April 2026, the decree of application of article 31. Grade B; known from secondary sources only; checked on 2026-10-01. In
/// force 2026-04-17. Sources: legiseye 1b606cc6; digitalpolicyalert change/19135; public transcriptions.
/// </summary>
internal static class Decree2026272
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("fr-decret-2026-272"),
        Title = new("Decree no. 2026-272 of 14 April 2026", "Décret n° 2026-272 du 14 avril 2026"),
        Issuer = "Prime Minister, after the Conseil d'État (France)",
        Kind = InstrumentKind.Decree,
        Identifiers = [new("number", "2026-272"), new("JORFTEXT", "000053900789")],
        Sources = ["legiseye 1b606cc6", "digitalpolicyalert change/19135", "public transcriptions"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Applies article 31: criteria set by a framework of ANSSI, proof by qualification or an equivalent European certification, six public interest groups, derogations.", "Applique l'article 31 : critères fixés par un référentiel de l'ANSSI, preuve par qualification ou certification européenne équivalente, six groupements d'intérêt public, dérogations."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2026, 4, 14), Day(2026, 4, 16), "legiseye 1b606cc6"),
            Event(LifeEventKind.Published, Day(2026, 4, 16), "inference from its entry into force") with { Confidence = Confidence.C },
            Event(LifeEventKind.InForce, Day(2026, 4, 17), Day(2026, 4, 16), "digitalpolicyalert change/19135"),
        ],
        Provisions =
        [
            new StandardRecognition
            {
                Id = ProvisionId.Of("fr-decret-2026-272-proof"),
                Article = "",
                Confidence = Confidence.B,
                Standard = FrenchTerms.Article31Framework,
                Accepts = [new(FrenchTerms.SecNumCloud, "3.2", Validity.Always)],
            },
        ],
    };
}
