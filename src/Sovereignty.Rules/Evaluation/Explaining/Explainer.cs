using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Evaluation;

/// <summary>Finds what one obligation concludes about an arrangement on a day, and says why.</summary>
internal sealed class Explainer(Scene scene, LegalAnswers answers, InquiryTerms terms, int day, Recorder recorder)
{
    private Window window = Window.Everything;

    /// <summary>The finding; none when nothing of the text was public on the day of knowledge.</summary>
    public (Finding? Finding, Window Window) Explain(Instrument instrument, Obligation obligation)
    {
        var inquiry = new Inquiry(terms, answers, day, recorder);
        if (!instrument.Life.IsPublic(ref inquiry))
        {
            return (null, inquiry.Window);
        }

        recorder.Open();
        var inForce = ObligationForce.On(instrument, obligation, ref inquiry, out var versions);
        recorder.Close(Condition.Always, inForce);
        var status = LifeWording.Of(instrument, versions.Count > 0, ref inquiry);
        window = window.Within(inquiry.Window);
        var finding = inForce.IsFalse
            ? new Finding(obligation, instrument.Cite(obligation.Id, obligation.Article, obligation.Confidence), Conclusion.NotApplicable, [status])
            : InForce(instrument, obligation, versions, inForce, recorder.Last!, status);
        return (finding, window);
    }

    private Finding InForce(Instrument instrument, Obligation obligation, ValueList<ObligationVersion> versions, Truth inForce, Ground force, Text status)
    {
        var byVersion = versions.Select(version => Subjects(obligation, version, inForce)).ToArray();
        var worsts = byVersion.Select(found => found.Aggregate(Conclusion.NotApplicable, (worst, one) => Rule.Worse(worst, one.Conclusion))).ToArray();
        var conclusion = worsts.Aggregate(Rule.Border);
        var current = versions[^1];
        var decisive = byVersion.SelectMany((found, i) => found.Where(one => one.Conclusion == worsts[i])).ToArray();
        var grounds = decisive.SelectMany(one => one.Grounds).ToArray();
        var asked = decisive.SelectMany(one => one.Asked).ToArray();
        var everything = asked.SelectMany(ground => ground.Everything()).ToArray();
        var also = asked.SelectMany(ground => ground.Deciding()).SelectMany(ground => ground.Citations).ToValueSet();
        var confidence = versions.Min(version => version.Confidence);
        var citation = instrument.Cite(obligation.Id, obligation.Article, confidence < obligation.Confidence ? confidence : obligation.Confidence);
        return new Finding(obligation, citation, conclusion, ReasonWording.Of(conclusion, worsts, versions, decisive, inForce, status))
        {
            Versions = [.. versions.Select(version => version.Id)],
            Paraphrase = current.Paraphrase,
            AppliesBecause = conclusion == Conclusion.NotApplicable ? [] : ReasonWording.OfGrounds([.. decisive.Select(one => one.Asked[0])]),
            Subjects = [.. byVersion[^1].Where(one => one.IsNamed || one.Conclusion == worsts[^1]).Select(one => new SubjectFinding(one.Name, one.Path, one.Conclusion, one.Reasons))],
            Missing = conclusion == Conclusion.Undetermined ? MissingFrom(obligation, decisive, force, inForce, worsts) : [],
            AlsoCites = also,
            Caveats = Caveats(instrument, citation, also, everything),
            ExcusedThrough = conclusion == Conclusion.Excused ? LastDay(decisive) : null,
            AtWorstExcused = conclusion == Conclusion.Excused && decisive.Any(one => !one.Holds.IsFalse),
            Grounds = [.. grounds],
        };
    }

    private List<SubjectAnswer> Subjects(Obligation obligation, ObligationVersion version, Truth inForce)
    {
        var subjects = new Subjects(scene, obligation.About);
        var found = new List<SubjectAnswer>(subjects.Count);
        for (var i = 0; i < subjects.Count; i++)
        {
            var inquiry = new Inquiry(terms, answers, day, recorder);
            var subject = subjects.At(i, ref inquiry, out var belongs);
            if (!belongs.IsFalse)
            {
                found.Add(SubjectAnswer.Ask(version, in subject, belongs, inForce, subjects.ListName, recorder, ref inquiry));
            }

            window = window.Within(inquiry.Window);
        }

        return found;
    }

    private ValueList<Text> Caveats(Instrument instrument, Citation citation, ValueSet<Citation> also, Ground[] grounds)
    {
        var inquiry = new Inquiry(terms, answers, day);
        var caveats = CaveatWording.Of(instrument, citation, also, grounds, ref inquiry);
        window = window.Within(inquiry.Window);
        return caveats;
    }

    private static ValueSet<Missing> MissingFrom(Obligation obligation, SubjectAnswer[] decisive, Ground force, Truth inForce, Conclusion[] worsts)
    {
        var missing = decisive.SelectMany(one => one.Missing).Concat(inForce.IsUnknown ? force.Missing : []).ToList();
        if (inForce.IsUnknown || worsts.Distinct().Count() > 1 || missing.Count == 0)
        {
            missing.Add(new Missing("law:" + obligation.Id, new("which version of the provision is in force on the day", "quelle version de la disposition est en vigueur ce jour-là"), Answerer.Law));
        }

        return missing.ToValueSet();
    }

    private static UncertainDay? LastDay(SubjectAnswer[] decisive) => decisive
        .SelectMany(one => one.Grounds.SelectMany(ground => ground.Everything()))
        .Select(ground => ground.RunsThrough).OfType<UncertainDay>()
        .OrderBy(last => last.Last).ThenBy(last => last.First).FirstOrDefault();
}
