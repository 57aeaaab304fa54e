using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>A requirement that is fulfilled wherever it applies, so that nobody can breach it.</summary>
internal sealed class DemandsNothing : LintCheck
{
    public override LintRule Rule { get; } = new(
        "demands-nothing",
        LintLevel.Warning,
        new("a provision can never be breached", "une disposition ne peut jamais être méconnue"),
        new(
            "Wherever the duty exists, what it requires holds anyway. Correct the condition or what is required; what is only preferred is well written so.",
            "Partout où l'obligation existe, ce qu'elle exige est de toute façon rempli. Corriger la condition ou l'exigence ; une simple préférence s'écrit bien ainsi."));

    public override IEnumerable<LintFinding> Of(LintedLaw law)
    {
        foreach (var (text, obligation, version) in Versions(law))
        {
            if (IsEmpty(law, version) && !Prefers(version.Requires))
            {
                yield return Found(
                    text,
                    obligation,
                    PathOf(text, obligation, version) + ".requires",
                    $"{version.Id} demands nothing: wherever it applies, what it requires holds whatever the facts: {version.Requires.Describe().En}.",
                    $"{version.Id} n'exige rien : là où elle s'applique, ce qu'elle exige est rempli quels que soient les faits : {version.Requires.Describe().Fr}.");
            }
        }
    }

    /// <summary>Whether it applies to something, and what it requires is then always fulfilled.</summary>
    public static bool IsEmpty(LintedLaw law, ObligationVersion version) =>
        !law.Contradictions.Among([version.Applies]) && law.Contradictions.Among([version.Applies, !version.Requires]);

    private static bool Prefers(Condition condition) => condition is Preferred || condition.Parts.Any(Prefers);
}
