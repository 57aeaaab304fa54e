using FsCheck;
using FsCheck.Fluent;
using Sovereignty.Analysis;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Testing;

/// <summary>
/// Looks by generated arrangements for what tells two laws apart: where criteria do not say what they tell apart, <c>evaluator.Compare</c> can't search and says so by their names.
/// </summary>
public static class GeneratedSearch
{
    /// <summary>Looks for an arrangement that one law clears and the other breaches, generated around the names and days that both speak of.</summary>
    /// <param name="evaluator">The evaluator that holds the law that clears.</param>
    /// <param name="clears">The texts whose obligations are all met, excused or not applicable.</param>
    /// <param name="other">The evaluator that holds the law that is breached; it may be the same.</param>
    /// <param name="breaches">The texts of which some obligation is not met.</param>
    /// <param name="options">How many arrangements, and which seed; the usual when null.</param>
    /// <exception cref="IncomparableLawException">A side names no text, an unknown text, no obligation or too many.</exception>
    public static GeneratedDifference OnlyFirst(this SovereigntyEvaluator evaluator, LawOnDay clears, SovereigntyEvaluator other, LawOnDay breaches, TheoremOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        ArgumentNullException.ThrowIfNull(clears);
        ArgumentNullException.ThrowIfNull(other);
        ArgumentNullException.ThrowIfNull(breaches);
        var (one, two, asked) = (new ComparedLaw(evaluator, clears), new ComparedLaw(other, breaches), options ?? TheoremOptions.Default);
        ValueList<Text> problems = [.. one.Problems().Concat(two.Problems()).Distinct()];
        if (problems.Count > 0)
        {
            throw new IncomparableLawException(problems);
        }

        var arrangements = Arb.From(
            Gen.OneOf(CaseGenerators.Of(evaluator.Law).Generator, CaseGenerators.Of(other.Law).Generator).Select(generated => generated.Arrangement),
            Shrinking.Of);
        return new(Failing.Of(arrangements, arrangement => !Tells(one, two, arrangement), Failing.Mixed(asked.Seed, nameof(OnlyFirst)), asked.Cases)?.Smallest, asked.Cases, asked.Seed);
    }

    private static bool Tells(ComparedLaw clears, ComparedLaw breaches, HostingArrangement arrangement) =>
        clears.Evaluator.ProblemsOf(arrangement).Count == 0 && breaches.Evaluator.ProblemsOf(arrangement).Count == 0
        && clears.FindingsOf(clears.Evaluator.Open(arrangement)).All(finding => finding.Conclusion < Conclusion.Undetermined)
        && breaches.FindingsOf(breaches.Evaluator.Open(arrangement)).Any(finding => finding.Conclusion == Conclusion.NotMet);
}
