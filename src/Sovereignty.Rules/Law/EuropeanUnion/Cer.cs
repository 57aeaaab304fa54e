using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>CER, Directive (EU) 2022/2557 on critical entities. Grade D: no provision decides; checked on 2026-10-01. Source: fact sheet on Europe, section 3.4.</summary>
internal static class Cer
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("eu-cer-2022-2557"),
        Title = new("CER Directive (EU) 2022/2557", "Directive (UE) 2022/2557 (REC)"),
        Issuer = "European Parliament and Council",
        Kind = InstrumentKind.Directive,
        Identifiers = [],
        Sources = ["fact sheet on Europe, section 3.4: from memory"],
        Confidence = Confidence.D,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Critical entities are identified by 17 July 2026.", "Les entités critiques sont recensées au plus tard le 17 juillet 2026."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2022, 12, 14), "from memory") with { Confidence = Confidence.D },
            Event(LifeEventKind.Published, Day(2022, 12, 27), "from memory") with { Confidence = Confidence.D },
            Event(LifeEventKind.InForce, Day(2023, 1, 16), Day(2022, 12, 27), "from memory") with { Confidence = Confidence.D },
            Event(LifeEventKind.Applicable, Day(2024, 10, 18), Day(2022, 12, 27), "from memory") with { Confidence = Confidence.D },
        ],
    };
}
