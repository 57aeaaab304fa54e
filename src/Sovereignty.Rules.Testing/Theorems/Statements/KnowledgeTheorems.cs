using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Testing;

/// <summary>What knowing more, or less, can do to an answer.</summary>
internal static class KnowledgeTheorems
{
    public static bool Silence_is_not_consent(Case one)
    {
        var (more, less) = (one.Assess(), one.Forgotten.Assess());
        return less.Findings.All(finding => finding.Conclusion.SettlesTo(more.Findings.Single(other => other.Provision.Equals(finding.Provision)).Conclusion))
            && more.Exposures.Where(exposure => exposure.IsCertain).All(exposure => Comparing.EveryEffect(exposure.Effects).All(effect =>
                less.Exposures.Any(other => other.Citation.Provision.Equals(exposure.Citation.Provision) && (other.Effects & effect) != 0 && (other.Layer.Equals(exposure.Layer) || other.Layer.Equals(Layer.Unnamed.Id)))));
    }

    public static bool Learning_only_settles(Case one) => one.Forgotten.Assess().SettlesTo(one.Assess());

    public static bool Forgetting_only_widens_scores(Case one) => one.Forgotten.Assess().Contains(one.Assess());

    public static bool Raising_the_evidence_floor_only_widens_scores(Case one) =>
        WithTheHighestFloor(one).Other.Assess().Contains(one.Assess());

    public static bool Choosing_a_reading_only_settles(Case one) => WithAReading(one) is not { } chosen || one.Assess().SettlesTo(chosen.Other.Assess());

    public static bool Raising_the_evidence_floor_keeps_a_finding_in_its_class_or_opens_it(Case one) => WithAHigherFloor(one).Other.Assess().SettlesTo(one.Assess());

    public static bool Nothing_public_after_the_day_of_knowledge_influences_an_answer(Case one) => Known(one).Assess().Told().SequenceEqual(AsItWasKnown(one).Other.Assess().Told());

    public static bool An_open_finding_names_what_is_missing_and_no_other_does(Case one) =>
        one.Assess().Findings.All(finding => (finding.Conclusion == Conclusion.Undetermined) == (finding.Missing.Count > 0));

    public static Contrast WithLessKnown(Case one) => new("with less known", one.Forgotten);

    public static Contrast WithTheHighestFloor(Case one) => new($"with an evidence floor of {EvidenceGrade.Authority}", one with { Terms = one.Terms with { EvidenceFloor = EvidenceGrade.Authority } });

    public static Contrast WithAHigherFloor(Case one)
    {
        var higher = one.Terms.EvidenceFloor == EvidenceGrade.Authority ? EvidenceGrade.Authority : one.Terms.EvidenceFloor + 1;
        return new($"with an evidence floor of {higher}", one with { Terms = one.Terms with { EvidenceFloor = higher } });
    }

    // Null where every question has a reading.
    public static Contrast? WithAReading(Case one)
    {
        var open = one.Law.Questions.Where(question => one.Terms.Readings.All(choice => choice.Question != question.Id)).ToArray();
        if (open.Length == 0)
        {
            return null;
        }

        var question = one.OneOf(open);
        var choice = one.OneOf(question.Choices.ToArray());
        return new($"with the reading {choice}", one with { Terms = one.Terms with { Readings = [.. one.Terms.Readings, choice] } });
    }

    public static Contrast AsItWasKnown(Case one)
    {
        var known = Known(one);
        var day = known.Terms.Knowledge.On!.Value;
        return new($"with facts and law as they were known on {Saying.Day(day)}", LawChanges.WithLaw(known, AsKnown.On(one.Law, day)) with { Arrangement = AsKnown.On(known.Arrangement, day) });
    }

    // A transfer has no name of its own: it is called by what is recorded of it, known or not.
    public static Case Known(Case one) => one with
    {
        Terms = one.Terms with { Knowledge = Knowledge.AsOf(one.Terms.Knowledge.On ?? one.On) },
        Arrangement = one.Arrangement with { Transfers = FactList<Transfer>.Unknown },
    };
}
