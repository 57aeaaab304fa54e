using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// The amendment of § 393(4) SGB V by which Type 1 suffices for eighteen months for systems newly put on the market. The act was not found; a document of law as of
/// 2026-09-29 reports it, and its id places it in 2026. What it changes is a version of § 393. Grade C; checked on 2026-09-29. Source: fact sheet on Europe, section 5.1.
/// </summary>
internal static class Sgb5Section393Amendment
{
    /// <summary>A day of 2026 through 2026-09-29.</summary>
    public static UncertainDay Since { get; } = UncertainDay.Between(Day(2026, 1, 1), Day(2026, 9, 29));

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("de-sgb5-393-amend-2026"),
        Title = new("Amendment of section 393(4) SGB V, new sentence 3", "Modification du § 393, alinéa 4, SGB V, nouvelle phrase 3"),
        Issuer = "Parliament (Germany)",
        Kind = InstrumentKind.Statute,
        Identifiers = [],
        Sources = ["public transcription of the law as of 2026-09-29"],
        Confidence = Confidence.C,
        CheckedOn = Day(2026, 9, 29),
        Paraphrase = new("For systems newly put on the market, C5 Type 1 is enough for 18 months.", "Pour les systèmes nouvellement mis sur le marché, C5 type 1 suffit pendant 18 mois."),
        Events = [Event(LifeEventKind.InForce, Since, Day(2026, 9, 29), "public transcription") with { Confidence = Confidence.C }],
    };
}
