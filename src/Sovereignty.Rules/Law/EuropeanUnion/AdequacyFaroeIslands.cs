using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>Decision 2010/146/EU, adopted on 2010-03-05: the Faroe Islands is found adequate. Settled public fact, grade B; checked on 2026-10-01. Source: fact sheet on Europe, section 2.4.</summary>
internal static class AdequacyFaroeIslands
{
    public static Instrument Instrument { get; } =
        Adequacy.Of("eu-adequacy-fo", "2010/146/EU", new Text("the Faroe Islands", "les îles Féroé"), Day(2010, 3, 5), Adequacy.Whole("FO"));
}
