using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Evaluation;

/// <summary>
/// How each obligation and each power of a body of law stands over time, under one set of terms. It rests on no arrangement, so an evaluator finds
/// it out once for all of them, each provision when it is first asked for; two threads that ask at once find the same.
/// </summary>
internal sealed class LawOverTime(BodyOfLaw law, LegalAnswers answers, InquiryTerms terms)
{
    private readonly OverTime<ObligationStanding>?[] obligations = new OverTime<ObligationStanding>?[law.Index.Obligations.Count];
    private readonly OverTime<PowerStanding>?[] powers = new OverTime<PowerStanding>?[law.Index.Powers.Count];

    public BodyOfLaw Law => law;

    public LegalAnswers Answers => answers;

    public InquiryTerms Terms => terms;

    /// <summary>The obligation at a place of the index.</summary>
    public OverTime<ObligationStanding> Obligation(int place) => Volatile.Read(ref obligations[place]) ?? Keep(ref obligations[place], new(day => ObligationOn(day, place), standing => standing.Days));

    /// <summary>The power at a place of the index.</summary>
    public OverTime<PowerStanding> Power(int place) => Volatile.Read(ref powers[place]) ?? Keep(ref powers[place], new(day => PowerOn(day, place), standing => standing.Days));

    private static OverTime<T> Keep<T>(ref OverTime<T>? kept, OverTime<T> found)
        where T : class
    {
        Volatile.Write(ref kept, found);
        return found;
    }

    private ObligationStanding ObligationOn(int day, int place)
    {
        var (instrument, obligation) = law.Index.Obligations[place];
        var forcing = new Inquiry(terms, answers, day);
        var inForce = ObligationForce.On(instrument, obligation, ref forcing, out var versions);
        var recorder = new Recorder();
        var inquiry = new Inquiry(terms, answers, day, recorder);
        if (!instrument.Life.IsPublic(ref inquiry))
        {
            return new(inquiry.Window, forcing.Window, inForce, versions) { WithoutAsking = new(null, inquiry.Window, null) };
        }

        recorder.Open();
        ObligationForce.On(instrument, obligation, ref inquiry, out _);
        recorder.Close(Condition.Always, inForce);
        var status = LifeWording.Of(instrument, versions.Count > 0, ref inquiry);
        var citation = instrument.Cite(obligation.Id, obligation.Article, Weakest(obligation, inForce.IsFalse ? [] : versions));
        return new(inquiry.Window, forcing.Window, inForce, versions)
        {
            Missing = recorder.Last!.Missing,
            Status = status,
            Citation = citation,
            WithoutAsking = inForce.IsFalse ? new(new Finding(obligation, citation, Conclusion.NotApplicable, new AccountOfLaw(status)), inquiry.Window, null) : null,
        };
    }

    private PowerStanding PowerOn(int day, int place)
    {
        var (instrument, power, _) = law.Index.Powers[place];
        var inquiry = new Inquiry(terms, answers, day);
        var effective = Trusted.HasEffect(instrument, power, ref inquiry);
        var runsOn = instrument.Life.IsInForce(ref inquiry).IsFalse && !instrument.Life.HasEffect(ref inquiry).IsFalse;
        return new(inquiry.Window, effective, runsOn);
    }

    private static Confidence Weakest(Obligation obligation, ValueList<ObligationVersion> versions)
    {
        var weakest = obligation.Confidence;
        foreach (var version in versions)
        {
            weakest = version.Confidence < weakest ? version.Confidence : weakest;
        }

        return weakest;
    }
}
