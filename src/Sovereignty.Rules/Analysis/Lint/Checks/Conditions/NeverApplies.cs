using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>A provision that nothing can set going.</summary>
internal sealed class NeverApplies : LintCheck
{
    public override LintRule Rule { get; } = new(
        "never-applies",
        LintLevel.Error,
        new("a provision can never bite", "une disposition ne peut jamais jouer"),
        new(
            "No facts fulfil the condition on which the provision rests: its parts exclude each other. Correct the condition, or leave the provision out.",
            "Aucun fait ne remplit la condition dont dépend la disposition : ses parties s'excluent. Corriger la condition, ou supprimer la disposition."));

    public override IEnumerable<LintFinding> Of(LintedLaw law)
    {
        foreach (var (text, provision) in Provisions(law))
        {
            foreach (var (path, name, condition) in ConditionsOf(text, provision))
            {
                var core = law.Contradictions.Core([new(new("condition", "condition"), condition)]);
                if (core.Count > 0)
                {
                    var words = Premise.Words(core);
                    yield return Found(
                        text,
                        provision,
                        path,
                        $"{name} can never bite: no facts fulfil its condition, since these exclude each other: {words.En}.",
                        $"{name} ne peut jamais jouer : aucun fait ne remplit sa condition, car ceci s'exclut : {words.Fr}.");
                }
            }
        }
    }

    private static IEnumerable<(string Path, string Name, Condition Condition)> ConditionsOf(Instrument text, Provision provision) => provision is Obligation obligation
        ? obligation.Versions.Select(version => (PathOf(text, obligation, version) + ".applies", version.Id.Value, version.Applies))
        : provision.Conditions.Where(pair => pair.Use is "reaches" or "when" or "includes" or "accepts" or "removal")
            .GroupBy(pair => pair.Use)
            .SelectMany(use => use.Select((pair, place) => (At(PathOf(text, provision), use.Key, place), provision.Id.Value, pair.Condition)));
}
