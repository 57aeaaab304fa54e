using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>Decision 2003/821/EC, adopted on 2003-11-21: Guernsey is found adequate. Settled public fact, grade B; checked on 2026-10-01. Source: fact sheet on Europe, section 2.4.</summary>
internal static class AdequacyGuernsey
{
    public static Instrument Instrument { get; } =
        Adequacy.Of("eu-adequacy-gg", "2003/821/EC", new Text("Guernsey", "Guernesey"), Day(2003, 11, 21), Adequacy.Whole("GG"));
}
