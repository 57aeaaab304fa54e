using Sovereignty.Criteria;
using Sovereignty.Law;

namespace Sovereignty.Tests.AnyLaw;

/// <summary>
/// Where questions about certificates, places and immunity may stand: un-negated in what is required and in exceptions, never in when it applies. Only then can
/// a certificate or a place nearer home never hurt. A provision that says why it is exempt is left out.
/// </summary>
public static class StaticCheck
{
    public static IEnumerable<string> ProblemsOf(BodyOfLaw law) => law.Instruments
        .SelectMany(text => text.Provisions).OfType<Obligation>()
        .Where(obligation => string.IsNullOrWhiteSpace(obligation.ExemptFromStaticCheck))
        .SelectMany(obligation => obligation.Conditions.SelectMany(pair => Walk(pair.Condition, false)
            .Where(found => found.Negated || pair.Use == "applies")
            .Select(found => $"{obligation.Id}: '{found.Criterion.Key}' stands {(found.Negated ? "negated " : "")}in {pair.Use}")));

    private static IEnumerable<(Criterion Criterion, bool Negated)> Walk(Condition condition, bool negated) =>
    [
        .. condition is Criterion { Topic: not CriterionTopic.Other } criterion ? new[] { (criterion, negated) } : [],
        .. condition.Parts.SelectMany(part => Walk(part, negated ^ (condition is Not))),
    ];
}
