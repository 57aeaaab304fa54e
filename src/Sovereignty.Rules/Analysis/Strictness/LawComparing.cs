using NodaTime;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>
/// Compares what some texts demand on a day with what others demand on another, or the same texts in another body of law, such as one that a draft amends.
/// Which obligations count, the terms of the evaluators say: their forces and matters.
/// </summary>
public static class LawComparing
{
    /// <summary>
    /// Whether the first law is equal to the second, stricter, looser or neither, with arrangements that tell them apart. Considered are arrangements of one layer that
    /// carries one data set, or two.
    /// </summary>
    /// <param name="evaluator">The evaluator that holds both laws.</param>
    /// <param name="first">The first law.</param>
    /// <param name="second">The second law.</param>
    /// <exception cref="IncomparableLawException">A side names no text, an unknown text, no obligation or too many.</exception>
    public static LawComparison Compare(this SovereigntyEvaluator evaluator, LawOnDay first, LawOnDay second) => evaluator.Compare(first, evaluator, second);

    /// <summary>The same over what these arrangements leave open: what is known in them is fixed.</summary>
    /// <param name="evaluator">The evaluator that holds both laws.</param>
    /// <param name="first">The first law.</param>
    /// <param name="second">The second law.</param>
    /// <param name="considered">The arrangements.</param>
    /// <exception cref="IncomparableLawException">A side names no text, an unknown text, no obligation or too many.</exception>
    /// <exception cref="IncoherentArrangementException">What is fixed contradicts itself.</exception>
    public static LawComparison Compare(this SovereigntyEvaluator evaluator, LawOnDay first, LawOnDay second, ValueList<HostingArrangement> considered) =>
        evaluator.Compare(first, evaluator, second, considered);

    /// <summary>The same of laws that two evaluators hold, such as a text as it is and as a draft amends it, which may have the same id.</summary>
    /// <param name="evaluator">The evaluator that holds the first law.</param>
    /// <param name="first">The first law.</param>
    /// <param name="other">The evaluator that holds the second law.</param>
    /// <param name="second">The second law.</param>
    /// <param name="considered">What is fixed; one layer that carries one data set, or two, when left out.</param>
    /// <exception cref="IncomparableLawException">A side names no text, an unknown text, no obligation or too many.</exception>
    /// <exception cref="IncoherentArrangementException">What is fixed contradicts itself.</exception>
    public static LawComparison Compare(this SovereigntyEvaluator evaluator, LawOnDay first, SovereigntyEvaluator other, LawOnDay second, ValueList<HostingArrangement>? considered = null)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(other);
        ArgumentNullException.ThrowIfNull(second);
        var (one, two) = (new ComparedLaw(evaluator, first), new ComparedLaw(other, second));
        ValueList<Text> problems = [.. one.Problems().Concat(two.Problems()).Distinct()];
        if (problems.Count > 0)
        {
            throw new IncomparableLawException(problems);
        }

        foreach (var arrangement in (considered ?? []).AsEnumerable())
        {
            evaluator.Open(arrangement);
            other.Open(arrangement);
        }

        var fixedIn = considered ?? [Blank("data"), Blank("data", "other-data")];
        return new(first, second, new LawSearch(one, two, fixedIn).Run(), new LawSearch(two, one, fixedIn).Run()) { FirstLaw = one.Standing, SecondLaw = two.Standing };
    }

    /// <summary>
    /// Compares the texts as they stand on each day of a period, both sides on the same day: on its first day, and on each later one on which a text compared, or law that it may ask,
    /// changes in either body of law.
    /// </summary>
    /// <param name="evaluator">The evaluator that holds the first law.</param>
    /// <param name="first">The texts of the first law.</param>
    /// <param name="other">The evaluator that holds the second law.</param>
    /// <param name="second">The texts of the second law.</param>
    /// <param name="days">The period.</param>
    /// <param name="considered">What is fixed; one layer that carries one data set, or two, when left out.</param>
    /// <returns>One comparison for each stretch of days, on its first day, in their order.</returns>
    /// <exception cref="IncomparableLawException">A side names no text, an unknown text, no obligation or too many.</exception>
    /// <exception cref="IncoherentArrangementException">What is fixed contradicts itself.</exception>
    public static LawComparisons CompareThroughout(this SovereigntyEvaluator evaluator, ValueSet<InstrumentId> first, SovereigntyEvaluator other, ValueSet<InstrumentId> second, DateInterval days, ValueList<HostingArrangement>? considered = null)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        ArgumentNullException.ThrowIfNull(other);
        ArgumentNullException.ThrowIfNull(days);
        var borders = BordersOfLaw.Of(evaluator.Law, first).Concat(BordersOfLaw.Of(other.Law, second)).Where(days.Contains).Append(days.Start).Distinct().Order();
        return new([.. borders.Select(day => evaluator.Compare(new(first, day), other, new(second, day), considered))]);
    }

    // One layer that carries all the data; nothing else is known.
    private static HostingArrangement Blank(params string[] data) => new()
    {
        Id = "supposed",
        DataSets = Supposed.Exactly(data.Select(id => new DataSet { Id = DataSetId.Of(id) })),
        Layers = Supposed.Exactly([new Layer { Id = LayerId.Of("layer"), Carries = Supposed.Exactly(data.Select(DataSetId.Of)) }]),
    };
}
