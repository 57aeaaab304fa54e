using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Prohibition of the takeover of Solvinity by Kyndryl, 25 May 2026, under the Dutch rules on investments in telecommunications: one transaction, no
/// power. A takeover announced on 2025-11-05 and prohibited never changed control. Grade B; checked on 2026-06-22. Source: fact sheet on third
/// countries, section 3.1 and 4.
/// </summary>
internal static class SolvinityProhibition
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("nl-solvinity-prohibition-2026"),
        Title = new("Prohibition of the takeover of Solvinity by Kyndryl (Netherlands)", "Interdiction de la reprise de Solvinity par Kyndryl (Pays-Bas)"),
        Issuer = "Government of the Netherlands",
        Kind = InstrumentKind.Decision,
        Identifiers = [],
        Sources = ["clearyantitrustwatch.com/?p=7243"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 6, 22),
        Paraphrase = new("The takeover is prohibited: compliance with the law of the United States would endanger continuity and security.", "La reprise est interdite : le respect du droit des États-Unis compromettrait la continuité et la sécurité."),
        Events =
        [
            Event(LifeEventKind.InForce, Day(2026, 5, 25), "clearyantitrustwatch.com/?p=7243"),
        ],
    };
}
