using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Several territories taken together.</summary>
internal static class AnyTerritory
{
    /// <summary>One of the territories includes the place. The first that does decides alone, so that nothing is cited that the answer does not rest on.</summary>
    public static Truth Includes(this ValueList<TerritoryId> territories, Country place, in Subject subject, ref Inquiry inquiry)
    {
        var answer = Truth.False;
        foreach (var territory in territories)
        {
            answer |= inquiry.Law.Includes(territory, place, in subject, ref inquiry);
            if (answer.IsTrue)
            {
                return answer;
            }
        }

        return answer;
    }
}
