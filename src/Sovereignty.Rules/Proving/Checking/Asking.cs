using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Proving;

/// <summary>Asks the facts and the law anew, on the day of the proof and on every day of a window.</summary>
internal sealed class Asking(Scene scene, BodyOfLaw law, Proof proof)
{
    private readonly LawAsWritten answers = new(law);
    private readonly InquiryTerms terms = proof.Terms.ForInquiry;

    public Scene Scene => scene;

    public BodyOfLaw Law => law;

    public int Today { get; } = DayNumber.Of(proof.On);

    public T On<T>(int day, Asked<T> asked, out Window window, Recorder? recorder = null)
    {
        var inquiry = new Inquiry(terms, answers, day, recorder);
        var answer = asked(ref inquiry);
        window = inquiry.Window;
        return answer;
    }

    public T Now<T>(Asked<T> asked) => On(Today, asked, out _);

    /// <summary>Whether the day of the proof lies in the window and the answer is the same on all its days: each asking says for how many days it stands.</summary>
    public bool Holds<T>(Window window, T answer, Asked<T> asked)
    {
        if (Today < window.First || Today > window.Last)
        {
            return false;
        }

        for (var day = window.First; ;)
        {
            if (!EqualityComparer<T>.Default.Equals(On(day, asked, out var same), answer))
            {
                return false;
            }

            if (same.Last >= window.Last)
            {
                return true;
            }

            day = same.Last + 1;
        }
    }

    public static bool Lies(Window inner, Window outer) => inner.First >= outer.First && inner.Last <= outer.Last;
}
