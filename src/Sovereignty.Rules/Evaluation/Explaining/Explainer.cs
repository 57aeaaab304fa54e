using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Evaluation;

/// <summary>Finds what one obligation concludes about an arrangement on a day, and records why.</summary>
internal sealed class Explainer(Scene scene, LawOverTime law, int day, Recorder recorder)
{
    private readonly Sheet<Said> beside = new();
    private Window window;

    /// <summary>What is found of the obligation at a place of the index, which stands so on the day.</summary>
    public Explained Explain(int place, ObligationStanding standing)
    {
        window = standing.Days;
        var consulted = new Consulted(law.Law);
        var finding = InForce(place, standing, consulted);
        return new(finding, window, consulted.CheckedThrough);
    }

    private Finding InForce(int place, ObligationStanding standing, Consulted consulted)
    {
        var (instrument, obligation) = law.Law.Index.Obligations[place];
        var byVersion = new SubjectAnswer[standing.Versions.Count][];
        var worsts = new Conclusion[byVersion.Length];
        var conclusion = Conclusion.NotApplicable;
        for (var i = 0; i < byVersion.Length; i++)
        {
            byVersion[i] = Subjects(obligation, standing.Versions[i], standing.InForce);
            foreach (var one in byVersion[i])
            {
                worsts[i] = Rule.Worse(worsts[i], one.Conclusion);
            }

            conclusion = i == 0 ? worsts[i] : Rule.Border(conclusion, worsts[i]);
        }

        if (conclusion != Conclusion.NotApplicable)
        {
            consulted.Add(instrument);
            AddCited(byVersion, worsts, consulted);
        }

        return new Finding(obligation, standing.Citation!, conclusion, new AccountOfSubjects(obligation, standing, conclusion, byVersion, worsts)
        {
            SaidBeside = Beside(instrument, byVersion, worsts),
        });
    }

    private SubjectAnswer[] Subjects(Obligation obligation, ObligationVersion version, Truth inForce)
    {
        var subjects = new Subjects(scene, obligation.About);
        var found = new SubjectAnswer[subjects.Count];
        var count = 0;
        for (var i = 0; i < found.Length; i++)
        {
            var inquiry = new Inquiry(law.Terms, law.Answers, day, recorder);
            var subject = subjects.At(i, ref inquiry, out var belongs);
            if (!belongs.IsFalse)
            {
                found[count++] = SubjectAnswer.Ask(version, in subject, belongs, inForce, subjects.ListName, recorder, ref inquiry);
            }

            window = window.Within(inquiry.Window);
        }

        return count == found.Length ? found : found[..count];
    }

    private static void AddCited(SubjectAnswer[][] byVersion, Conclusion[] worsts, Consulted consulted)
    {
        for (var i = 0; i < byVersion.Length; i++)
        {
            foreach (var one in byVersion[i])
            {
                if (one.Conclusion == worsts[i])
                {
                    one.AddCited(consulted);
                }
            }
        }
    }

    private Said[] Beside(Instrument instrument, SubjectAnswer[][] byVersion, Conclusion[] worsts)
    {
        var inquiry = new Inquiry(law.Terms, law.Answers, day);
        CaveatWording.OfLaw(instrument, beside, ref inquiry);
        for (var i = 0; i < byVersion.Length; i++)
        {
            foreach (var one in byVersion[i])
            {
                if (one.Conclusion == worsts[i])
                {
                    one.GatherCaveats(beside, ref inquiry);
                }
            }
        }

        window = window.Within(inquiry.Window);
        return beside.TearOff(0);
    }
}
