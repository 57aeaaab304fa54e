using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Evaluation;

/// <summary>Whether law is in force, as far as it is trusted: below the caller's floor of confidence nobody knows.</summary>
internal static class Trusted
{
    public static Truth InForce(Instrument instrument, Confidence confidence, ref Inquiry inquiry)
    {
        var inForce = !instrument.Life.IsPublic(ref inquiry) ? Truth.False : Weighed(instrument, confidence, instrument.Life.IsInForce(ref inquiry), ref inquiry);
        if (inForce.IsUnknown)
        {
            MissConfirmation(instrument, confidence, ref inquiry);
        }

        return inForce;
    }

    public static Truth HasEffect(Instrument instrument, Power power, ref Inquiry inquiry) =>
        !instrument.Life.IsPublic(ref inquiry) ? Truth.False : Weighed(instrument, power.Confidence, instrument.Life.HasEffect(ref inquiry) & inquiry.IsOnOrAfter(power.From), ref inquiry);

    /// <summary>Says that law is not well enough established to decide, where it is not.</summary>
    public static void MissConfirmation(Instrument instrument, Confidence confidence, ref Inquiry inquiry)
    {
        var weaker = Weaker(instrument, confidence);
        if (weaker < inquiry.Terms.ConfidenceFloor && inquiry.Explains)
        {
            inquiry.Miss(new Missing(
                "law:" + instrument.Id,
                new($"better confirmation of {instrument.Title.En} (grade {weaker})", $"une meilleure confirmation de : {instrument.Title.Fr} (niveau {weaker})"),
                Answerer.Law));
        }
    }

    // Of a text that is trusted, an article that is not has no effect on the days on which the text has none.
    private static Truth Weighed(Instrument instrument, Confidence confidence, Truth life, ref Inquiry inquiry) =>
        Weaker(instrument, confidence) >= inquiry.Terms.ConfidenceFloor || (life.IsFalse && instrument.Confidence >= inquiry.Terms.ConfidenceFloor) ? life : Truth.Unknown;

    private static Confidence Weaker(Instrument instrument, Confidence confidence) => confidence < instrument.Confidence ? confidence : instrument.Confidence;
}
