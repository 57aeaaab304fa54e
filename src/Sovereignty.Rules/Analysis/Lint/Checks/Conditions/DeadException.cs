using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>An exception on which nobody can ever rely.</summary>
internal sealed class DeadException : LintCheck
{
    public override LintRule Rule { get; } = new(
        "dead-exception",
        LintLevel.Error,
        new("an exception can never be of use", "une exception ne peut jamais servir"),
        new(
            "An exception counts where the duty exists and what is required is not fulfilled. No facts fulfil all three, or an earlier exception holds wherever this one does. Correct its condition, or leave it out.",
            "Une exception compte là où l'obligation existe et où l'exigence n'est pas remplie. Aucun fait ne remplit les trois, ou une exception antérieure joue partout où joue celle-ci. Corriger sa condition, ou la supprimer."));

    public override IEnumerable<LintFinding> Of(LintedLaw law)
    {
        foreach (var (text, obligation, version) in Versions(law))
        {
            if (version.Exemptions.Count == 0 || law.Contradictions.Among([version.Applies]) || DemandsNothing.IsEmpty(law, version))
            {
                continue;
            }

            foreach (var (place, exemption) in version.Exemptions.AsEnumerable().Index())
            {
                var path = At(PathOf(text, obligation, version), "exceptions", place);
                if (Core(law, version, exemption) is { Count: > 0 } core)
                {
                    var words = Premise.Words(core);
                    yield return Found(
                        text,
                        obligation,
                        path,
                        $"The exception \"{exemption.Label.En}\" of {version.Id} can never be of use: no facts fulfil together: {words.En}.",
                        $"L'exception « {exemption.Label.Fr} » de {version.Id} ne peut jamais servir : aucun fait ne remplit à la fois : {words.Fr}.");
                }
                else if (version.Exemptions.Take(place).FirstOrDefault(earlier => law.Contradictions.Among([version.Applies, !version.Requires, exemption.When, !earlier.When])) is { } before)
                {
                    yield return Found(
                        text,
                        obligation,
                        path,
                        $"The exception \"{exemption.Label.En}\" of {version.Id} can never be of use: wherever it holds, \"{before.Label.En}\" before it holds too.",
                        $"L'exception « {exemption.Label.Fr} » de {version.Id} ne peut jamais servir : partout où elle joue, « {before.Label.Fr} », placée avant, joue aussi.");
                }
            }
        }
    }

    // What it takes the fewest words to show first: by itself, where the duty exists, where the duty is not fulfilled.
    private static ValueList<Premise> Core(LintedLaw law, ObligationVersion version, Exemption exemption)
    {
        Premise[] all = [Premise.Exempting(exemption.When), Premise.Applying(version.Applies), Premise.Required(!version.Requires)];
        for (var count = 1; count <= all.Length; count++)
        {
            if (law.Contradictions.Core(all.Take(count)) is { Count: > 0 } core)
            {
                return core;
            }
        }

        return [];
    }
}
