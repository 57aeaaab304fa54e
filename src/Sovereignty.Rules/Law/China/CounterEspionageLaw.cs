using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Counter-espionage Law of China as revised on 2023-04-26, in force 2023-07-01: widened to documents and data. Grade B; checked on 2026-06-22. The
/// sheet states neither whom it reaches nor by which link, so no power is encoded. Source: fact sheet on third countries, section 2.1.
/// </summary>
internal static class CounterEspionageLaw
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("cn-counter-espionage"),
        Title = new("Counter-espionage Law (China), revised", "Loi sur le contre-espionnage (Chine), révisée"),
        Issuer = "Standing Committee of the National People's Congress (China)",
        Kind = InstrumentKind.ForeignStatute,
        Identifiers = [],
        Sources = ["mondaq 1335830"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 6, 22),
        Paraphrase = new("Espionage is widened to documents and data.", "L'espionnage est étendu aux documents et aux données."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2023, 4, 26), "mondaq 1335830"),
            Event(LifeEventKind.InForce, Day(2023, 7, 1), Day(2023, 4, 26), "mondaq 1335830"),
        ],
    };
}
