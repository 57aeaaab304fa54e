using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// The "loi Résilience": not promulgated in June 2026, France referred to the Court of Justice on 8 July 2026; its fate since is unknown. Grade B; a
/// proposal, without content that the sheets state. Checked on 2026-10-01.
/// </summary>
internal static class BillOnResilience
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("fr-loi-resilience"),
        Title = new("Bill on resilience (transposition of NIS 2, REC and DORA)", "Projet de loi Résilience (transposition de NIS 2, REC et DORA)"),
        Issuer = "Parliament (France)",
        Kind = InstrumentKind.Proposal,
        Identifiers = [],
        Sources = ["public transcriptions, two"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Would transpose the directives on security of networks and on resilience; not promulgated in June 2026.", "Transposerait les directives sur la sécurité des réseaux et la résilience ; non promulgué en juin 2026."),
        Events = [Event(LifeEventKind.Proposed, UncertainDay.By(Day(2026, 6, 30)), Day(2026, 6, 30), "not promulgated in June 2026; France referred to the Court of Justice on 2026-07-08")],
    };
}
