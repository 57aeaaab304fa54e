using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Code de commerce, L233-7 I: declared holdings; the basis of SecNumCloud 3.2, 19.6 b for listed companies. Grade A(m); first day not in the sheets;
/// read in the state of 2026-04-03.
/// </summary>
internal static class CcomL2337
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("fr-ccom-l233-7"),
        Title = new("Commercial Code, L233-7", "Code de commerce, L233-7"),
        Issuer = "Parliament (France)",
        Kind = InstrumentKind.Statute,
        Identifiers = [],
        Sources = ["consolidated codes, public mirror, state of 2026-04-03"],
        Confidence = Confidence.AMirror,
        CheckedOn = Day(2026, 4, 3),
        Paraphrase = new("Holdings are declared when thresholds are crossed; of a listed company, SecNumCloud counts the holders so declared.", "Les détentions sont déclarées au franchissement de seuils ; pour une société cotée, SecNumCloud compte les détenteurs ainsi déclarés."),
        Events = [Event(LifeEventKind.InForce, UncertainDay.By(Day(2026, 4, 3)), Day(2022, 3, 8), "first day not in the sheets; in force when read; SecNumCloud 3.2 refers to it")],
    };
}
