using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Bill Uzenat/Wattebled, Sénat n° 211, tabled 10 December 2025. Grade A; its content is not in the sheets. Checked on 2026-10-01.
/// </summary>
internal static class BillSenate211
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("fr-ppl-senat-211"),
        Title = new("Bill Sénat no. 211 (2025-2026) on procurement and sovereignty", "Proposition de loi Sénat n° 211 (2025-2026) relative aux achats publics et à la souveraineté"),
        Issuer = "Senate (France)",
        Kind = InstrumentKind.Proposal,
        Identifiers = [new("Sénat", "n° 211 (2025-2026)")],
        Sources = ["senat.fr, ppl25-211"],
        Confidence = Confidence.A,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("On procurement and sovereignty; tabled only.", "Relative aux achats publics et à la souveraineté ; seulement déposée."),
        Events = [Event(LifeEventKind.Proposed, Day(2025, 12, 10), "senat.fr, ppl25-211") with { Confidence = Confidence.A }],
    };
}
