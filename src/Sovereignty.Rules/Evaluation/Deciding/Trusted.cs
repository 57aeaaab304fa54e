using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Evaluation;

/// <summary>Whether law is in force, as far as it is trusted: below the caller's floor of confidence nobody knows.</summary>
internal static class Trusted
{
    public static Truth InForce(Instrument instrument, Confidence confidence, ref Inquiry inquiry) =>
        !instrument.Life.IsPublic(ref inquiry) ? Truth.False : Above(instrument, confidence, ref inquiry) ? instrument.Life.IsInForce(ref inquiry) : Truth.Unknown;

    public static Truth HasEffect(Instrument instrument, Confidence confidence, ref Inquiry inquiry) =>
        !instrument.Life.IsPublic(ref inquiry) ? Truth.False : Above(instrument, confidence, ref inquiry) ? instrument.Life.HasEffect(ref inquiry) : Truth.Unknown;

    private static bool Above(Instrument instrument, Confidence confidence, ref Inquiry inquiry)
    {
        var weaker = confidence < instrument.Confidence ? confidence : instrument.Confidence;
        if (weaker >= inquiry.Terms.ConfidenceFloor)
        {
            return true;
        }

        if (inquiry.Explains)
        {
            inquiry.Miss(new Missing(
                "law:" + instrument.Id,
                new($"better confirmation of {instrument.Title.En} (grade {weaker})", $"une meilleure confirmation de : {instrument.Title.Fr} (niveau {weaker})"),
                Answerer.Law));
        }

        return false;
    }
}
