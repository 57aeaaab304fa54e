using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Evaluation;

/// <summary>Whether a service reaches a level: every criterion must allow it, whatever the rungs left open.</summary>
internal static class LevelReach
{
    /// <summary>What all texts agree on that define the scale on the day; not known when none surely does.</summary>
    public static Truth Of(List<(Instrument Instrument, Scale Scale)> definitions, ScaleObjectiveId? objective, int level, in Subject subject, ref Inquiry inquiry)
    {
        var (answer, answered) = (Truth.Unknown, false);
        foreach (var (instrument, scale) in definitions)
        {
            var inForce = Trusted.InForce(instrument, scale.Confidence, ref inquiry);
            if (inForce.IsFalse)
            {
                continue;
            }

            var reached = inForce.IsTrue ? In(scale, objective, level, in subject, ref inquiry) : Truth.Unknown;
            answer = answered ? Truth.Agreement(answer, reached) : reached;
            answered = true;
            if (inquiry.Explains)
            {
                inquiry.Cite(instrument.Cite(scale.Id, scale.Article, scale.Confidence));
            }
        }

        return answered ? answer : LegalAnswers.Undefined(definitions[0].Scale.Name.Value, ref inquiry);
    }

    private static Truth In(Scale scale, ScaleObjectiveId? objective, int level, in Subject subject, ref Inquiry inquiry)
    {
        var (answer, asked) = (Truth.True, false);
        foreach (var one in scale.Objectives)
        {
            if (objective is not null && !objective.Equals(one.Id))
            {
                continue;
            }

            asked = true;
            foreach (var criterion in one.Criteria)
            {
                answer &= Allows(criterion, scale, level, in subject, ref inquiry);
                if (answer.IsFalse && !inquiry.Explains)
                {
                    return answer;
                }
            }
        }

        return asked ? answer : LegalAnswers.Undefined($"{scale.Name}/{objective}", ref inquiry);
    }

    private static Truth Allows(ScaleCriterion criterion, Scale scale, int level, in Subject subject, ref Inquiry inquiry)
    {
        // Of a criterion whose every rung answers alike nothing need be known: the text calls it inert.
        if (criterion.Rungs[0].Level >= level)
        {
            return Truth.True;
        }

        var rungs = RungRange.Of(criterion, scale.Name, subject.Layer, ref inquiry);
        var allowed = rungs.Lowest.Level >= level ? Truth.True : rungs.Highest.Level < level ? Truth.False : Truth.Unknown;
        if (inquiry.Explains && allowed.IsUnknown)
        {
            inquiry.Miss(FactNames.AnswerTo(scale.Name, criterion.Id), in subject);
        }

        if (inquiry.Explains && allowed.IsFalse)
        {
            var code = scale.LevelOf(rungs.Highest.Level)!.Code;
            inquiry.Because(Saying.About(subject.Name, new($"criterion {criterion.Id} ({criterion.Name.En}) allows {code} at most", $"le critère {criterion.Id} ({criterion.Name.Fr}) permet au plus {code}")));
        }

        return allowed;
    }
}
