using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Code de commerce, L233-3: what control is; the basis of SecNumCloud 3.2, 19.6 c. Grade A(m); first day not in the sheets; read in the state of
/// 2026-04-03. Control is derived in Criteria/Ownership.
/// </summary>
internal static class CcomL2333
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("fr-ccom-l233-3"),
        Title = new("Commercial Code, L233-3", "Code de commerce, L233-3"),
        Issuer = "Parliament (France)",
        Kind = InstrumentKind.Statute,
        Identifiers = [],
        Sources = ["consolidated codes, public mirror, state of 2026-04-03"],
        Confidence = Confidence.AMirror,
        CheckedOn = Day(2026, 4, 3),
        Paraphrase = new("Control is the majority of votes, by capital or agreement, or deciding in fact by votes; it is presumed above 40 % of votes when no other holder has more.", "Le contrôle est la majorité des droits de vote, par le capital ou par accord, ou la détermination de fait des décisions par les droits de vote ; il est présumé au-delà de 40 % quand nul autre n'en détient davantage."),
        Events = [Event(LifeEventKind.InForce, UncertainDay.By(Day(2026, 4, 3)), Day(2022, 3, 8), "first day not in the sheets; in force when read; SecNumCloud 3.2 refers to it")],
    };
}
