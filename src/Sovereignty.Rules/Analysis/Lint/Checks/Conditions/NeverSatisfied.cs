using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>A requirement that nobody can fulfil where it applies. A prohibition says so by "never" and is none, unless it leaves nobody out.</summary>
internal sealed class NeverSatisfied : LintCheck
{
    public override LintRule Rule { get; } = new(
        "never-satisfied",
        LintLevel.Error,
        new("a provision can never be satisfied", "une disposition ne peut jamais être satisfaite"),
        new(
            "Wherever the duty exists, what it requires contradicts itself or the condition of the duty, and no exception can hold. A prohibition is written as one that requires \"never\" and applies to what is prohibited.",
            "Partout où l'obligation existe, ce qu'elle exige se contredit ou contredit la condition de l'obligation, et aucune exception ne peut jouer. Une interdiction s'écrit comme une exigence « jamais » qui s'applique à ce qui est interdit."));

    public override IEnumerable<LintFinding> Of(LintedLaw law)
    {
        foreach (var (text, obligation, version) in Versions(law))
        {
            if (!law.Contradictions.Among([version.Applies]) && Core(law, version) is { Count: > 0 } core
                && version.Exemptions.All(exemption => law.Contradictions.Among([version.Applies, exemption.When])))
            {
                var words = Premise.Words(core);
                yield return Found(
                    text,
                    obligation,
                    PathOf(text, obligation, version) + ".requires",
                    $"{version.Id} can never be satisfied where it applies: no facts fulfil together: {words.En}.",
                    $"{version.Id} ne peut jamais être satisfaite là où elle s'applique : aucun fait ne remplit à la fois : {words.Fr}.");
            }
        }
    }

    private static ValueList<Premise> Core(LintedLaw law, ObligationVersion version) => !version.Requires.Equals(Condition.Never)
        ? law.Contradictions.Core([Premise.Applying(version.Applies), Premise.Required(version.Requires)])
        : law.Contradictions.Among([!version.Applies]) ? [Premise.Applying(version.Applies), Premise.Required(version.Requires)] : [];
}
