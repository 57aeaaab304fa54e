using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>Decision 2000/518/EC, adopted on 2000-07-26: Switzerland is found adequate. Settled public fact, grade B; checked on 2026-10-01. Source: fact sheet on Europe, section 2.4.</summary>
internal static class AdequacySwitzerland
{
    public static Instrument Instrument { get; } =
        Adequacy.Of("eu-adequacy-ch", "2000/518/EC", new Text("Switzerland", "la Suisse"), Day(2000, 7, 26), Adequacy.Whole("CH"));
}
