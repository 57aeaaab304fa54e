using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Proving;

/// <summary>The law's answers to the questions of criteria, read off its texts one after the other, without the evaluator's.</summary>
internal sealed class LawAsWritten(BodyOfLaw law) : ILegalQuestions
{
    private readonly InferenceChain beginning = InferenceChain.Begin();
    private readonly (Instrument Text, Provision Provision)[] provisions =
        [.. law.Instruments.SelectMany(text => text.Provisions.OrderBy(one => one.Id.Value, StringComparer.Ordinal).Select(one => (text, one)))];

    /// <summary>Whether the text is in force, as far as it is trusted: below the floor nobody knows.</summary>
    public static Truth InForce(Instrument text, Confidence confidence, ref Inquiry inquiry) =>
        text.Life.IsPublic(ref inquiry) ? Trusted(text, confidence, text.Life.IsInForce(ref inquiry), ref inquiry) : Truth.False;

    public Truth Includes(TerritoryId territory, Country place, in Subject subject, ref Inquiry inquiry)
    {
        var (answer, isDefined) = (Truth.False, false);
        foreach (var (text, recognition) in Every<TerritoryRecognition>(one => one.Territory.Equals(territory)))
        {
            if (!text.Life.IsPublic(ref inquiry))
            {
                continue;
            }

            isDefined = true;
            var inForce = InForce(text, recognition.Confidence, ref inquiry);
            if (inForce.IsFalse)
            {
                continue;
            }

            var member = Truth.False;
            foreach (var one in recognition.Members.Where(one => one.Country is null || one.Country.Equals(place)).ToArray())
            {
                var within = inquiry.IsWithin(one.Period);
                member |= within.IsFalse ? Truth.False : within & inquiry.Ask(one.When, in subject);
            }

            // A list answers by leaving out as well; what speaks of one country answers of that one.
            Cite(text, recognition, recognition.Members.Select(one => one.Country).Distinct().Count() > 1 || !member.IsFalse, ref inquiry);
            answer |= inForce & member;
        }

        return isDefined ? answer : Truth.Unknown;
    }

    public Truth Accepts(StandardId standard, Certificate certificate, in Subject subject, ref Inquiry inquiry)
    {
        var (answer, isDefined) = (Truth.False, false);
        foreach (var (text, recognition) in Every<StandardRecognition>(one => one.Standard.Equals(standard)))
        {
            isDefined |= text.Life.IsPublic(ref inquiry);
            var inForce = InForce(text, recognition.Confidence, ref inquiry);
            if (inForce.IsFalse)
            {
                continue;
            }

            foreach (var one in recognition.Accepts.Where(one => one.Scheme.Equals(certificate.Scheme)).ToArray())
            {
                var version = one.Version is null ? Truth.True : inquiry.Is(certificate.Version, one.Version, FactNames.Certificates, in subject);
                answer |= inForce & version & inquiry.IsWithin(one.Period) & inquiry.Ask(one.When, in subject);
            }

            Cite(text, recognition, true, ref inquiry);
        }

        return isDefined ? answer : Truth.Unknown;
    }

    public Truth CountsAs(DataCategory category, RegimeId? regime, in Subject subject, ref Inquiry inquiry)
    {
        var data = subject.With(subject.DataSet);
        var answer = inquiry.Some(data.DataSet.Categories, FactNames.Categories, in data, category, static (DataCategory listed, DataCategory wanted, ref Inquiry _) => Truth.Of(listed.IsA(wanted)));
        var before = inquiry.Inferring;
        foreach (var (text, inference) in Every<Inference>(one => one.Category.IsA(category) && (one.Regimes.Count == 0 || (regime is not null && one.Regimes.Contains(regime)))))
        {
            // What follows from itself alone does not follow.
            if (before is not null && before.Holds(inference.Id))
            {
                continue;
            }

            inquiry.Inferring = (before ?? beginning).Then(inference.Id);
            var inForce = InForce(text, inference.Confidence, ref inquiry);
            var inferred = inForce.IsFalse ? inForce : inForce & inquiry.Ask(inference.When, in data);
            Cite(text, inference, !inferred.IsFalse, ref inquiry);
            answer |= inferred;
        }

        inquiry.Inferring = before;
        return answer;
    }

    public Truth Reaches(PowerEffects effects, in Subject subject, ref Inquiry inquiry)
    {
        var reached = new List<(Instrument Text, Power Power, Truth Truth)>();
        foreach (var (text, power) in Every<Power>(one => (one.Effects & effects) != 0))
        {
            reached.Add((text, power, Reach.Of(text, power, power.Effects & effects, in subject, ref inquiry)));
        }

        // Beside a power that surely reaches, one that may is no reason.
        var answer = reached.Select(one => one.Truth).Aggregate(Truth.False, (any, one) => any | one);
        foreach (var (text, power, truth) in reached)
        {
            Cite(text, power, truth == answer && !answer.IsFalse, ref inquiry);
        }

        return answer;
    }

    public Truth ReachesLevel(ScaleId scale, ScaleObjectiveId? objective, int level, in Subject subject, ref Inquiry inquiry)
    {
        var (answer, answered) = (Truth.Unknown, false);
        foreach (var (text, one) in Every<Scale>(one => one.Name.Equals(scale)))
        {
            var inForce = InForce(text, one.Confidence, ref inquiry);
            if (inForce.IsFalse)
            {
                continue;
            }

            var said = inForce.IsTrue ? Ladders.Reach(one, objective, level, subject.Layer, ref inquiry) : Truth.Unknown;
            answer = !answered || answer == said ? said : Truth.Unknown;
            answered = true;
            Cite(text, one, true, ref inquiry);
        }

        return answer;
    }

    /// <summary>Whether the power has effect on the day.</summary>
    internal static Truth HasEffect(Instrument text, Power power, ref Inquiry inquiry) => text.Life.IsPublic(ref inquiry)
        ? Trusted(text, power.Confidence, text.Life.HasEffect(ref inquiry) & inquiry.IsOnOrAfter(power.From), ref inquiry)
        : Truth.False;

    // An article that is not trusted of a text that is: where the text has no effect, the article has none.
    private static Truth Trusted(Instrument text, Confidence confidence, Truth life, ref Inquiry inquiry)
    {
        var floor = inquiry.Terms.ConfidenceFloor;
        return text.Confidence < floor || (confidence < floor && !life.IsFalse) ? Truth.Unknown : life;
    }

    private static void Cite(Instrument text, Provision provision, bool cites, ref Inquiry inquiry)
    {
        if (cites)
        {
            inquiry.Cite(text.Cite(provision.Id, provision.Article, provision.Confidence));
        }
    }

    private IEnumerable<(Instrument Text, T Provision)> Every<T>(Func<T, bool> wanted)
        where T : Provision
    {
        foreach (var (text, provision) in provisions)
        {
            if (provision is T one && wanted(one))
            {
                yield return (text, one);
            }
        }
    }
}
