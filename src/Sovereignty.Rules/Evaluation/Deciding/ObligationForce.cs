using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Evaluation;

/// <summary>Whether an obligation is in force on the day, and in which version: one, or several on an uncertain border.</summary>
internal static class ObligationForce
{
    public static Truth On(Instrument instrument, Obligation obligation, ref Inquiry inquiry, out ValueList<ObligationVersion> candidates)
    {
        var current = new List<ObligationVersion>();
        var hasBegun = Truth.False;
        foreach (var version in obligation.Versions)
        {
            var begun = inquiry.IsPublic(version.PublicDay) ? inquiry.IsOnOrAfter(version.From) : Truth.False;
            if (begun.IsTrue)
            {
                current.Clear();
            }

            if (!begun.IsFalse)
            {
                current.Add(version);
                hasBegun |= begun;
            }
        }

        candidates = current.ToValueList();
        if (current.Count == 0)
        {
            return Truth.False;
        }

        var confidence = current.Min(version => version.Confidence);
        return hasBegun & Trusted.InForce(instrument, confidence < obligation.Confidence ? confidence : obligation.Confidence, ref inquiry);
    }
}
