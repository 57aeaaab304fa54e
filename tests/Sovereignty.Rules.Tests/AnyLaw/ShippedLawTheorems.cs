using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Generators;

namespace Sovereignty.Tests.AnyLaw;

/// <summary>What must hold of the law as shipped.</summary>
public sealed class ShippedLawTheorems
{
    [Fact]
    public void Forgetting_only_widens_scores_on_the_shipped_scale() => Always.Holds(CaseGenerators.OfShippedLaw, one => one.Forgotten.Assess().Contains(one.Assess()));

    [Fact]
    public void A_valid_certificate_never_hurts() => Always.Holds(CaseGenerators.OfShippedLaw, one =>
        one.Arrangement.Organisations.Count == 0 || NeverBetter((one with { Arrangement = FactChanges.Certified(one) }).Assess(), one.Assess(), _ => true));

    [Fact]
    public void A_wider_hosting_territory_never_helps_a_location_finding() => Always.Holds(CaseGenerators.OfShippedLaw, one =>
        NeverBetter(one.Assess(), (one with { Arrangement = FactChanges.HostedWider(one) }).Assess(), AsksForAPlace));

    [Fact]
    public void More_powers_never_help() => Always.Holds(CaseGenerators.OfShippedLaw, one =>
    {
        var more = one with { Law = one.Law | BodyOfLaw.Of(LawChanges.Powerful(one)) };
        return NeverBetter(one.Assess(), more.Assess(), _ => true) && one.Assess().Exposures.All(more.Assess().Exposures.Contains);
    });

    [Fact]
    public void More_foreign_capital_never_helps() => Always.Holds(CaseGenerators.OfShippedLaw, one =>
    {
        if (one.Arrangement.Organisations.Count == 0)
        {
            return true;
        }

        var (less, more) = FactChanges.HeldAbroad(one);
        var (before, after) = ((one with { Arrangement = less }).Assess(), (one with { Arrangement = more }).Assess());
        return NeverBetter(before, after, provision => provision.Value == "fr-secnumcloud-3-2-19-6")
            && before.Exposures.All(exposure => Comparing.EveryEffect(exposure.Effects).All(effect => after.Exposures.Any(other =>
                other.Citation.Provision.Equals(exposure.Citation.Provision) && (other.Effects & effect) != 0 && other.Layer.Equals(exposure.Layer) && other.Party.Equals(exposure.Party) && (other.IsCertain || !exposure.IsCertain))));
    });

    // For the shipped law a breach is worse than an open finding, and an open finding worse than a clear one.
    private static bool NeverBetter(Assessment before, Assessment after, Func<ProvisionId, bool> about) => before.Findings.Where(finding => about(finding.Provision)).All(finding =>
        after.Findings.Single(other => other.Provision.Equals(finding.Provision)).Conclusion.Standing() >= finding.Conclusion.Standing());

    private static bool AsksForAPlace(ProvisionId id) => Catalogue.Law.Instruments.SelectMany(text => text.Provisions).Single(provision => provision.Id.Equals(id))
        .Conditions.Any(pair => Everything(pair.Condition).Any(part => part is Criterion { Topic: CriterionTopic.Location }));

    private static IEnumerable<Condition> Everything(Condition condition) => condition.Parts.SelectMany(Everything).Prepend(condition);
}
