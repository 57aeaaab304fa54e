using NodaTime;
using Sovereignty.Analysis;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Tests.Generators;

namespace Sovereignty.Tests.Analysis;

/// <summary>What must hold of since when a party has been reached, under any law.</summary>
public sealed class ReachTheorems
{
    [Fact]
    public void A_reach_is_there_on_every_day_through_which_it_is_told_and_not_beside() => Always.Holds(
        AnyCase.Arbitrary,
        one =>
        {
            var terms = one.Terms with { Knowledge = one.Terms.Knowledge.FollowsTheDay ? Knowledge.AsOf(one.On) : one.Terms.Knowledge };
            var dossier = new SovereigntyEvaluator(one.Law, terms).Open(one.Arrangement);
            var days = one.Days(one.On, one.Window.First, one.Window.Last).ToArray();
            return one.Dossier.Reaches(one.On).All(reach =>
            {
                var (since, possibly, through) = (reach.Since ?? LocalDate.MinIsoValue, reach.PossiblySince ?? LocalDate.MinIsoValue, reach.Through ?? LocalDate.MaxIsoValue);
                return possibly <= since && since <= one.On && one.On <= through
                    && days.Where(day => since <= day && day <= through).All(day => IsThere(dossier, reach.Exposure, day, reach.Exposure.IsCertain))
                    && days.Where(day => possibly <= day && day < since).All(day => IsThere(dossier, reach.Exposure, day, mustBeCertain: false))
                    && (reach.Since is null || !IsThere(dossier, reach.Exposure, since.PlusDays(-1), reach.Exposure.IsCertain))
                    && (reach.PossiblySince is null || !IsThere(dossier, reach.Exposure, possibly.PlusDays(-1), mustBeCertain: false))
                    && (reach.Through is null || !IsThere(dossier, reach.Exposure, through.PlusDays(1), reach.Exposure.IsCertain));
            });
        },
        runs: 60);

    [Fact]
    public void The_reaches_are_those_of_the_exposures_in_their_order() => Always.Holds(
        AnyCase.Arbitrary,
        one => one.Dossier.Reaches(one.On).Select(reach => reach.Exposure).SequenceEqual(one.Assess().Exposures),
        runs: 30);

    private static bool IsThere(Dossier dossier, Exposure exposure, LocalDate day, bool mustBeCertain)
    {
        var effects = PowerEffects.None;
        foreach (var other in dossier.Assess(day).Exposures)
        {
            var same = other.Citation.Provision.Equals(exposure.Citation.Provision) && other.Layer.Equals(exposure.Layer) && other.Party.Equals(exposure.Party) && other.Path.Equals(exposure.Path);
            effects |= same && (other.IsCertain || !mustBeCertain) ? other.Effects : PowerEffects.None;
        }

        return (exposure.Effects & ~effects) == PowerEffects.None;
    }
}
