using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Loi n° 68-678 of 26 July 1968, amended 1980; décret n° 2022-207 from 1 April 2022. Known from memory (grade D; existence C), so it decides nothing and
/// has no provision; it would be no rule on hosting in any case. Checked on 2026-10-01.
/// </summary>
internal static class Act68678
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("fr-loi-68-678"),
        Title = new("Act no. 68-678 of 26 July 1968 (blocking statute)", "Loi n° 68-678 du 26 juillet 1968 (loi de blocage)"),
        Issuer = "Parliament (France)",
        Kind = InstrumentKind.Statute,
        Identifiers = [new("number", "68-678")],
        Sources = ["fact sheet on France, section 9: from memory"],
        Confidence = Confidence.D,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Bars communicating economic, commercial, industrial, financial or technical information to foreign public authorities outside treaties. It governs disclosure, not hosting.", "Interdit de communiquer des informations économiques, commerciales, industrielles, financières ou techniques à des autorités publiques étrangères hors des traités. Elle régit la communication, non l'hébergement."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(1968, 7, 26), "fact sheet on France, section 9") with { Confidence = Confidence.D },
            Event(LifeEventKind.InForce, UncertainDay.Between(Day(1968, 7, 26), Day(2022, 4, 1)), Day(1968, 7, 26), "first day not in the sheets; décret 2022-207 applies it from 2022-04-01") with { Confidence = Confidence.D },
        ],
    };
}
