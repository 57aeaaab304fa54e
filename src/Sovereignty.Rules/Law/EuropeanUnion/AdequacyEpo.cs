using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>Adequacy decision on the European Patent Organisation, 2025-07-15: the organisation itself, wherever it is. Its number is not confirmed. Grade C; checked on 2026-10-01. Source: agenceurope, bulletin 13681.</summary>
internal static class AdequacyEpo
{
    private const string Bulletin = "agenceurope, bulletin 13681";

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("eu-adequacy-epo"),
        Title = new("Commission adequacy decision of 15 July 2025 (European Patent Organisation)", "Décision d'adéquation de la Commission du 15 juillet 2025 (Organisation européenne des brevets)"),
        Issuer = "European Commission",
        Kind = InstrumentKind.Decision,
        Identifiers = [],
        Sources = [Bulletin],
        Confidence = Confidence.C,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Personal data may flow to the European Patent Organisation without further safeguards.", "Des données à caractère personnel peuvent être transférées à l'Organisation européenne des brevets sans autres garanties."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2025, 7, 15), Bulletin) with { Confidence = Confidence.C },
            Event(LifeEventKind.InForce, Day(2025, 7, 15), Bulletin) with { Confidence = Confidence.C },
        ],
        Provisions =
        [
            new TerritoryRecognition
            {
                Id = ProvisionId.Of("eu-adequacy-epo-scope"),
                Article = "",
                Confidence = Confidence.C,
                Territory = EuropeanTerms.AdequateOrganisation,
                Members = [new(null, Validity.Always) { When = new RecipientIs([PartyKind.InternationalOrganisation]) & new RecipientIsUnder(RegimeId.Of("epo")) }],
            },
        ],
    };
}
