using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Federal law 236-FZ of 2021-07-01, the landing law: foreign persons on the internet open a presence. No power over data; the presence that it
/// brings about is a link for others. Grade B; checked on 2026-06-22. Source: fact sheet on third countries, section 2.2.
/// </summary>
internal static class Law236Fz
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("ru-236-fz"),
        Title = new("Federal law 236-FZ (Russia)", "Loi fédérale 236-FZ (Russie)"),
        Issuer = "Federal Assembly (Russia)",
        Kind = InstrumentKind.ForeignStatute,
        Identifiers = [new("number", "236-FZ")],
        Sources = ["proright.ru"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 6, 22),
        Paraphrase = new("Large foreign services open a presence in Russia.", "Les grands services étrangers ouvrent une présence en Russie."),
        Events =
        [
            Event(LifeEventKind.InForce, Day(2021, 7, 1), "proright.ru"),
        ],
    };
}
