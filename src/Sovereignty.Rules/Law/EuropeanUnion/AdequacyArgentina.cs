using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>Decision 2003/490/EC, adopted on 2003-06-30: Argentina is found adequate. Settled public fact, grade B; checked on 2026-10-01. Source: fact sheet on Europe, section 2.4.</summary>
internal static class AdequacyArgentina
{
    public static Instrument Instrument { get; } =
        Adequacy.Of("eu-adequacy-ar", "2003/490/EC", new Text("Argentina", "Argentine"), Day(2003, 6, 30), Adequacy.Whole("AR"));
}
