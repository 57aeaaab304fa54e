using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>Decision 2008/393/EC, adopted on 2008-05-08: Jersey is found adequate. Settled public fact, grade B; checked on 2026-10-01. Source: fact sheet on Europe, section 2.4.</summary>
internal static class AdequacyJersey
{
    public static Instrument Instrument { get; } =
        Adequacy.Of("eu-adequacy-je", "2008/393/EC", new Text("Jersey", "Jersey"), Day(2008, 5, 8), Adequacy.Whole("JE"));
}
