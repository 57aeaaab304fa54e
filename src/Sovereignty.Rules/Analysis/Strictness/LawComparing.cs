using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>Compares what an evaluator's law demands in some texts on a day with what it demands in others on another.</summary>
public static class LawComparing
{
    private const int MostObligations = 200;

    /// <summary>
    /// Whether the first law is equal to the second, stricter, looser or neither, with arrangements that tell them apart. Considered are arrangements of one layer that
    /// carries one data set, or two. Which obligations count, the terms of the evaluator say: their forces and matters.
    /// </summary>
    /// <exception cref="IncomparableLawException">A side names no text, an unknown text, no obligation or too many.</exception>
    public static LawComparison Compare(this SovereigntyEvaluator evaluator, LawOnDay first, LawOnDay second) =>
        evaluator.Compare(first, second, [Blank("data"), Blank("data", "other-data")]);

    /// <summary>The same over what these arrangements leave open: what is known in them is fixed.</summary>
    /// <exception cref="IncomparableLawException">A side names no text, an unknown text, no obligation or too many.</exception>
    /// <exception cref="IncoherentArrangementException">What is fixed contradicts itself.</exception>
    public static LawComparison Compare(this SovereigntyEvaluator evaluator, LawOnDay first, LawOnDay second, ValueList<HostingArrangement> considered)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        ArgumentNullException.ThrowIfNull(considered);
        ValueList<Text> problems = [.. ProblemsOf(evaluator, first).Concat(ProblemsOf(evaluator, second)).Distinct()];
        if (problems.Count > 0)
        {
            throw new IncomparableLawException(problems);
        }

        foreach (var arrangement in considered.AsEnumerable())
        {
            evaluator.Open(arrangement);
        }

        return new(first, second, new LawSearch(evaluator, first, second, considered).Run(), new LawSearch(evaluator, second, first, considered).Run());
    }

    private static IEnumerable<Text> ProblemsOf(SovereigntyEvaluator evaluator, LawOnDay side)
    {
        if (side.Texts.Count == 0)
        {
            yield return new("A side of the comparison names no text.", "Un côté de la comparaison ne nomme aucun texte.");
        }

        foreach (var text in side.Texts.Where(text => evaluator.Law.Find(text) is null))
        {
            yield return new($"'{text}' is not the id of a text of the law.", $"« {text} » n'est pas l'identifiant d'un texte du droit.");
        }

        if (side.Texts.Count > 0 && side.Texts.All(text => evaluator.Law.Find(text) is { } known && !known.Provisions.Any(provision => provision is Obligation)))
        {
            yield return new("A side of the comparison has no obligation: there is nothing in it to be compared.", "Un côté de la comparaison n'a aucune obligation : il n'y a rien à y comparer.");
        }

        var count = evaluator.Law.Index.Obligations.Count(pair => side.Texts.Contains(pair.Instrument.Id));
        if (count > MostObligations)
        {
            yield return new(
                FormattableString.Invariant($"A side of the comparison has {count} obligations; at most {MostObligations} are compared."),
                FormattableString.Invariant($"Un côté de la comparaison compte {count} obligations ; {MostObligations} au plus sont comparées."));
        }
    }

    // One layer that carries all the data; nothing else is known.
    private static HostingArrangement Blank(params string[] data) => new()
    {
        Id = "supposed",
        DataSets = Supposed.Exactly(data.Select(id => new DataSet { Id = DataSetId.Of(id) })),
        Layers = Supposed.Exactly([new Layer { Id = LayerId.Of("layer"), Carries = Supposed.Exactly(data.Select(DataSetId.Of)) }]),
    };
}
