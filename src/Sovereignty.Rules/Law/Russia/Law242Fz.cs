using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Federal law 242-FZ: data of Russian citizens is kept in Russia, from 2015-09-01 (B), tightened from 2025-07-01 (D). A duty to locate, no power
/// over data kept elsewhere. Checked on 2026-06-22. Source: fact sheet on third countries, section 2.2.
/// </summary>
internal static class Law242Fz
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("ru-242-fz"),
        Title = new("Federal law 242-FZ (Russia)", "Loi fédérale 242-FZ (Russie)"),
        Issuer = "Federal Assembly (Russia)",
        Kind = InstrumentKind.ForeignStatute,
        Identifiers = [new("number", "242-FZ")],
        Sources = ["dpoblog.eu"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 6, 22),
        Paraphrase = new("Whoever collects data of Russian citizens keeps it in Russia.", "Qui recueille des données de citoyens russes les conserve en Russie."),
        Events =
        [
            Event(LifeEventKind.InForce, Day(2015, 9, 1), "dpoblog.eu"),
            Event(LifeEventKind.Amended, Day(2025, 7, 1), "23-FZ of 2025, from memory") with { Confidence = Confidence.D },
        ],
    };
}
