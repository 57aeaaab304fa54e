using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>Code civil, article 1, in force since 2004-06-01: the source of the question whether article 31 bound before its decree. Grade A(m); checked on 2026-04-03. LEGIARTI000006419280.</summary>
internal static class CodeCivilArticle1
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("fr-code-civil-art1"),
        Title = new("Civil Code, article 1", "Code civil, article 1er"),
        Issuer = "Parliament (France)",
        Kind = InstrumentKind.Statute,
        Identifiers = [new("LEGIARTI", "000006419280")],
        Sources = ["consolidated codes, public mirror, state of 2026-04-03"],
        Confidence = Confidence.AMirror,
        CheckedOn = Day(2026, 4, 3),
        Paraphrase = new("Laws enter into force on the day they fix or the day after publication; provisions whose execution needs measures of application take effect when those do.", "Les lois entrent en vigueur à la date qu'elles fixent ou le lendemain de leur publication ; les dispositions dont l'exécution nécessite des mesures d'application prennent effet avec celles-ci."),
        Events = [Event(LifeEventKind.InForce, Day(2004, 6, 1), "consolidated codes, public mirror")],
    };
}
