using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>A tender as the search sees it: one day for each stretch of law and of recorded facts within the contract, and which clauses bind on it.</summary>
internal sealed class Contract
{
    // Only one tender is ever in a body of law.
    private const string Name = "clauses";

    private readonly Tender tender;
    private readonly ValueList<Clause> clauses;

    public Contract(Tender tender, SovereigntyEvaluator evaluator)
    {
        this.tender = tender;
        clauses = [.. tender.Clauses];
        First = DayNumber.Of(tender.Award);
        Last = DayNumber.Of(tender.Through);
        Days =
        [
            .. Collecting.From(Joined(evaluator.Law), tender.Arrangement, evaluator.Terms.Knowledge).Days.Select(dated => dated.Day)
                .Append(clauses.Any(clause => clause.Days == ClauseDays.Award) ? First + 1 : First)
                .Where(day => day > First && day <= Last).Append(First).Distinct().Order(),
        ];
    }

    public int First { get; }

    public int Last { get; }

    /// <summary>The first day of each stretch; the day after the award begins one where a clause binds on the day of the award alone.</summary>
    public int[] Days { get; }

    public HostingArrangement Arrangement => tender.Arrangement;

    /// <summary>The body of law with the clauses and the buyer's standards in it.</summary>
    public BodyOfLaw Joined(BodyOfLaw law) => law | BodyOfLaw.Of([.. tender.Standards, ClauseLaw.Of(Name, clauses)]);

    /// <summary>Whether it has no clause.</summary>
    public bool IsEmpty => clauses.Count == 0;

    public static ProvisionId IdOf(Clause clause) => ClauseLaw.IdOf(Name, clause);

    /// <summary>The places of the clauses that bind on a day.</summary>
    public int[] ClausesOn(Bench bench, int day) =>
        [.. clauses.Where(clause => clause.Days == ClauseDays.Performance || day == First).Select(clause => bench.PlaceOf(IdOf(clause)))];

    /// <summary>All clauses on the first day of each stretch, and on the last of all, on which they bind.</summary>
    public IEnumerable<Goal> Satisfied(Bench bench) => Days.Append(Last).Distinct().SelectMany(day => ClausesOn(bench, day).Select(place => new ConclusionGoal(bench, place, day, IsBreach: false)));

    /// <summary>The days that a certificate may cover or not: all, or when they are many those that matter.</summary>
    public IEnumerable<int> DaysAround(int day) => Days.Length <= 4 ? Days.Append(Last) : [First, day, Last];

    public bool IsWhole(int day) => DaysAround(day).Distinct().Count() >= Days.Length;

    public IEnumerable<Condition> Demands(Bench bench) => ClausesOn(bench, First).SelectMany(bench.Conditions);
}
