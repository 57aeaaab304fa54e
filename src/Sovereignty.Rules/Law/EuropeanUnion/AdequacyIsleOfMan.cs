using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>Decision 2004/411/EC, adopted on 2004-04-28: the Isle of Man is found adequate. Settled public fact, grade B; checked on 2026-10-01. Source: fact sheet on Europe, section 2.4.</summary>
internal static class AdequacyIsleOfMan
{
    public static Instrument Instrument { get; } =
        Adequacy.Of("eu-adequacy-im", "2004/411/EC", new Text("the Isle of Man", "l'île de Man"), Day(2004, 4, 28), Adequacy.Whole("IM"));
}
