using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// The Privacy and Civil Liberties Oversight Board: no text but a body, kept here for what happened to it. It bears on the foundations of the
/// adequacy decision, not on reach. Grade C; its membership after 2026-06-29 is not known. Checked on 2026-06-24. Source: fact sheet on third
/// countries, section 1.6.
/// </summary>
internal static class PrivacyBoard
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("us-pclob"),
        Title = new("Privacy and Civil Liberties Oversight Board", "Privacy and Civil Liberties Oversight Board (conseil de surveillance)"),
        Issuer = "United States",
        Kind = InstrumentKind.Decision,
        Identifiers = [],
        Sources = ["Bloomberg Law", "Lawfare 2025-01-31", "Hunton via pogowasright.org", "machineherald.io 2026-07-04"],
        Confidence = Confidence.C,
        CheckedOn = Day(2026, 7, 4),
        Paraphrase = new("Three members were removed in January 2025 and no quorum is left; removal at will was upheld in principle on 2026-06-29.", "Trois membres ont été révoqués en janvier 2025 et le quorum n'est plus réuni ; la révocation discrétionnaire a été admise dans son principe le 2026-06-29."),
        Events =
        [
            Event(LifeEventKind.Amended, Day(2025, 1, 27), "Bloomberg Law; Lawfare 2025-01-31: three members removed"),
            Event(LifeEventKind.Amended, Day(2026, 6, 29), "Trump v. Slaughter, no. 25-332") with { Confidence = Confidence.C },
        ],
    };
}
