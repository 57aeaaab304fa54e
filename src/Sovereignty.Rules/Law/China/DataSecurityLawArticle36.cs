using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Data Security Law of China, article 36: a blocking clause, no power. Data kept in China is not given to foreign courts or police without approval.
/// It makes a conflict of duties, never immunity. Grade D; checked on 2026-06-22. Source: fact sheet on third countries, section 2.1 and (b) 9 and
/// 16.
/// </summary>
internal static class DataSecurityLawArticle36
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("cn-dsl-art36"),
        Title = new("Data Security Law (China), article 36 (blocking clause)", "Loi sur la sécurité des données (Chine), article 36 (clause de blocage)"),
        Issuer = "Standing Committee of the National People's Congress (China)",
        Kind = InstrumentKind.ForeignStatute,
        Identifiers = [],
        Sources = ["fact sheet on third countries, section 2.1, from memory"],
        Confidence = Confidence.D,
        CheckedOn = Day(2026, 6, 22),
        Paraphrase = new("Data kept in China is not handed to foreign judicial or law-enforcement bodies without approval.", "Les données conservées en Chine ne sont pas remises à des autorités judiciaires ou répressives étrangères sans approbation."),
        Events =
        [
            Event(LifeEventKind.InForce, Day(2021, 9, 1), "from memory") with { Confidence = Confidence.D },
        ],
    };
}
