using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>Cybersecurity Act 2: proposal of 20 January 2026; its progress is unknown. Grade B; checked on 2026-06-03.</summary>
internal static class CybersecurityAct2
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("eu-csa2-proposal"),
        Title = new("Cybersecurity Act 2 (proposal)", "Règlement sur la cybersécurité 2 (proposition)"),
        Issuer = "European Commission",
        Kind = InstrumentKind.Proposal,
        Identifiers = [],
        Sources = ["gleisslutz", "gvw", "cullen"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 6, 3),
        Paraphrase = new("Would revise the Cybersecurity Act; not law.", "Réviserait le règlement sur la cybersécurité ; pas du droit."),
        Events =
        [
            Event(LifeEventKind.Proposed, Day(2026, 1, 20), "gleisslutz; gvw; cullen"),
        ],
    };
}
