using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>
/// Where questions about certificates, places and immunity may stand: un-negated in what is required and in exceptions, never in when it applies. Only then can
/// a certificate or a place nearer home never hurt. A provision that says why it is exempt is left out.
/// </summary>
internal sealed class MisplacedQuestion : LintCheck
{
    public override LintRule Rule { get; } = new(
        "misplaced-question",
        LintLevel.Error,
        new("a certificate, a place, a level or immunity is a condition of the duty, or is denied", "un certificat, un lieu, un niveau ou une immunité est une condition de l'obligation, ou est nié"),
        new(
            "Certificates, places, levels and immunity are demanded or excuse, and never set a duty going: else a better service could be worse off. Where the text itself says so, say why in ExemptFromStaticCheck.",
            "Certificats, lieux, niveaux et immunité sont exigés ou dispensent, et ne font jamais naître une obligation : sinon un meilleur service pourrait s'en trouver plus mal. Si le texte lui-même le veut, dire pourquoi dans ExemptFromStaticCheck."));

    public override IEnumerable<LintFinding> Of(LintedLaw law)
    {
        foreach (var (text, obligation, version) in Versions(law).Where(one => string.IsNullOrWhiteSpace(one.Obligation.ExemptFromStaticCheck)))
        {
            var path = PathOf(text, obligation, version);
            var misplaced = Misplaced(version.Applies, path + ".applies", true)
                .Concat(Misplaced(version.Requires, path + ".requires", false))
                .Concat(version.Exemptions.SelectMany((exemption, place) => Misplaced(exemption.When, At(path, "exceptions", place), false)));
            foreach (var (criterion, isNegated, isCondition, at) in misplaced.Distinct())
            {
                var words = criterion.Describe();
                yield return Found(
                    text,
                    obligation,
                    at,
                    $"{version.Id}: '{criterion.Key}' ({words.En}) stands {(isCondition ? "in when it applies" : "negated")}{(isCondition && isNegated ? ", negated" : "")}.",
                    $"{version.Id} : « {criterion.Key} » ({words.Fr}) figure {(isCondition ? "dans la condition d'application" : "sous une négation")}{(isCondition && isNegated ? ", sous une négation" : "")}.");
            }
        }
    }

    private static IEnumerable<(Criterion Criterion, bool IsNegated, bool IsCondition, string At)> Misplaced(Condition condition, string at, bool isCondition) =>
        Walk(condition, false).Where(found => found.IsNegated || isCondition).Select(found => (found.Criterion, found.IsNegated, isCondition, at));

    private static IEnumerable<(Criterion Criterion, bool IsNegated)> Walk(Condition condition, bool isNegated) =>
    [
        .. condition is Criterion { Topic: not CriterionTopic.Other } criterion ? new[] { (criterion, isNegated) } : [],
        .. condition.Parts.SelectMany(part => Walk(part, isNegated ^ (condition is Not))),
    ];
}
