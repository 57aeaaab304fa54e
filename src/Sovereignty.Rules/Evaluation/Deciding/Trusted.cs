using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Evaluation;

/// <summary>Whether law is in force, as far as it is trusted: below the caller's floor of confidence nobody knows.</summary>
internal static class Trusted
{
    public static Truth InForce(Instrument instrument, Confidence confidence, ref Inquiry inquiry) =>
        !instrument.Life.IsPublic(ref inquiry) ? Truth.False : Weighed(instrument, confidence, instrument.Life.IsInForce(ref inquiry), ref inquiry);

    public static Truth HasEffect(Instrument instrument, Power power, ref Inquiry inquiry) =>
        !instrument.Life.IsPublic(ref inquiry) ? Truth.False : Weighed(instrument, power.Confidence, instrument.Life.HasEffect(ref inquiry) & inquiry.IsOnOrAfter(power.From), ref inquiry);

    // Of a text that is trusted, an article that is not has no effect on the days on which the text has none.
    private static Truth Weighed(Instrument instrument, Confidence confidence, Truth life, ref Inquiry inquiry) =>
        instrument.Confidence >= inquiry.Terms.ConfidenceFloor && life.IsFalse ? life : Above(instrument, confidence, ref inquiry) ? life : Truth.Unknown;

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
