using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>One side of a comparison with the evaluator that holds its law.</summary>
internal sealed class ComparedLaw
{
    private const int MostObligations = 200;

    public ComparedLaw(SovereigntyEvaluator evaluator, LawOnDay side)
    {
        (Evaluator, Side, Bench, Day) = (evaluator, side, new Bench(evaluator), DayNumber.Of(side.On));
        Places =
        [
            .. Enumerable.Range(0, Bench.Law.Index.Obligations.Count).Where(place => side.Texts.Contains(Bench.Law.Index.Obligations[place].Instrument.Id)
                && evaluator.Terms.Decides(Bench.Obligation(place).Force, Bench.Obligation(place).Matter)),
        ];
    }

    public SovereigntyEvaluator Evaluator { get; }

    public LawOnDay Side { get; }

    public Bench Bench { get; }

    public int Day { get; }

    /// <summary>The obligations that are compared.</summary>
    public int[] Places { get; }

    public LawStanding Standing => new(Evaluator.Stamp, Array.Exists(Places, place => Bench.Over.Obligation(place).On(Day) is { InForce.IsFalse: false, Versions.Count: > 0 }));

    /// <summary>Everything that keeps it from being compared.</summary>
    public IEnumerable<Text> Problems()
    {
        if (Side.Texts.Count == 0)
        {
            yield return new("A side of the comparison names no text.", "Un côté de la comparaison ne nomme aucun texte.");
        }

        foreach (var text in Side.Texts.Where(text => Bench.Law.Find(text) is null))
        {
            yield return new($"'{text}' is not the id of a text of the law.", $"« {text} » n'est pas l'identifiant d'un texte du droit.");
        }

        if (Side.Texts.Count > 0 && Side.Texts.All(text => Bench.Law.Find(text) is { } known && !known.Provisions.Any(provision => provision is Obligation)))
        {
            yield return new("A side of the comparison has no obligation: there is nothing in it to be compared.", "Un côté de la comparaison n'a aucune obligation : il n'y a rien à y comparer.");
        }

        var count = Bench.Law.Index.Obligations.Count(pair => Side.Texts.Contains(pair.Instrument.Id));
        if (count > MostObligations)
        {
            yield return new(
                FormattableString.Invariant($"A side of the comparison has {count} obligations; at most {MostObligations} are compared."),
                FormattableString.Invariant($"Un côté de la comparaison compte {count} obligations ; {MostObligations} au plus sont comparées."));
        }
    }

    /// <summary>Whether a question has the same answer here as there: both ask on one day, on the same terms, law that differs in obligations only.</summary>
    public bool AnswersAs(ComparedLaw other) => Day == other.Day && Evaluator.Terms.Equals(other.Evaluator.Terms)
        && (Bench.Law == other.Bench.Law || WithoutObligations(Bench.Law).Equals(WithoutObligations(other.Bench.Law)));

    /// <summary>Whether an obligation of the other is one of these, word for word and day for day.</summary>
    public bool Has(ComparedLaw other, int place) => Array.Exists(Places, mine => ReferenceEquals(Bench.Law, other.Bench.Law) ? mine == place : IsSame(mine, other, place));

    public ValueSet<Finding> FindingsOf(Dossier dossier)
    {
        var ids = Places.Select(place => Bench.Obligation(place).Id).ToHashSet();
        return [.. dossier.Assess(Side.On).Findings.Where(finding => ids.Contains(finding.Provision))];
    }

    private bool IsSame(int mine, ComparedLaw other, int theirs)
    {
        var (here, there) = (Bench.Law.Index.Obligations[mine], other.Bench.Law.Index.Obligations[theirs]);
        return here.Obligation == there.Obligation && here.Instrument.Events.Equals(there.Instrument.Events);
    }

    private static ValueSet<Instrument> WithoutObligations(BodyOfLaw law) =>
    [
        .. law.Instruments.Where(text => text.Provisions.Any(provision => provision is not Obligation))
            .Select(text => text with { Provisions = [.. text.Provisions.Where(provision => provision is not Obligation)] }),
    ];
}
