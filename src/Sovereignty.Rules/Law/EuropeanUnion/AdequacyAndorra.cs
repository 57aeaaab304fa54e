using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>Decision 2010/625/EU, adopted on 2010-10-19: Andorra is found adequate. Settled public fact, grade B; checked on 2026-10-01. Source: fact sheet on Europe, section 2.4.</summary>
internal static class AdequacyAndorra
{
    public static Instrument Instrument { get; } =
        Adequacy.Of("eu-adequacy-ad", "2010/625/EU", new Text("Andorra", "Andorre"), Day(2010, 10, 19), Adequacy.Whole("AD"));
}
