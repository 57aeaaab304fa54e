using NodaTime;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>A tender before award: what is fixed, what its clauses demand, the days of the contract. All else is left to the bids.</summary>
public sealed record Tender : IKeyed
{
    /// <summary>A tender.</summary>
    /// <param name="arrangement">What is fixed; what is unknown in it, bids fill in.</param>
    /// <param name="clauses">The clauses.</param>
    /// <param name="award">The day of the award, the first on which the clauses bind.</param>
    /// <param name="through">The last day of the contract.</param>
    /// <exception cref="ArgumentException">The contract ends before it is awarded, or two clauses have one name.</exception>
    public Tender(HostingArrangement arrangement, ValueSet<Clause> clauses, LocalDate award, LocalDate through)
    {
        ArgumentNullException.ThrowIfNull(arrangement);
        ArgumentNullException.ThrowIfNull(clauses);
        Award = award.WithCalendar(CalendarSystem.Iso);
        Through = through.WithCalendar(CalendarSystem.Iso);
        Arrangement = arrangement;
        Clauses = clauses;
        if (Through < Award)
        {
            throw new ArgumentException("The contract ends before it is awarded.", nameof(through));
        }

        if (clauses.Select(clause => clause.Id).Distinct(StringComparer.Ordinal).Count() != clauses.Count)
        {
            throw new ArgumentException("Two clauses have one name.", nameof(clauses));
        }
    }

    /// <summary>What is fixed.</summary>
    public HostingArrangement Arrangement { get; }

    /// <summary>The clauses, in the order of their names.</summary>
    public ValueSet<Clause> Clauses { get; }

    /// <summary>The day of the award.</summary>
    public LocalDate Award { get; }

    /// <summary>The last day of the contract.</summary>
    public LocalDate Through { get; }

    /// <summary>What the buyer adopts beside the law, each text with the force <see cref="Force.Adopted"/>.</summary>
    public ValueList<Instrument> Standards { get; init; } = [];

    /// <inheritdoc/>
    string IKeyed.Key => Arrangement.Id;

    /// <summary>The tender with further clauses; one that it has already counts once, and one that binds as long as the contract runs takes the place of the same that binds on the day of the award alone.</summary>
    /// <exception cref="ArgumentException">Two clauses have one name.</exception>
    public Tender With(ValueSet<Clause> more) => Only(Clauses.Where(clause => !more.Any(other => IsOutlasted(clause, other))).Concat(more));

    /// <summary>Whether the second is the first for longer.</summary>
    internal static bool IsOutlasted(Clause clause, Clause by) => clause.Days == ClauseDays.Award && by.Days == ClauseDays.Performance && by == clause with { Days = ClauseDays.Performance };

    /// <summary>The tender that fixes this instead.</summary>
    internal Tender Fixing(HostingArrangement arrangement) => ReferenceEquals(arrangement, Arrangement) ? this : new(arrangement, Clauses, Award, Through) { Standards = Standards };

    /// <summary>The tender with these clauses alone.</summary>
    internal Tender Only(IEnumerable<Clause> clauses) => new(Arrangement, clauses.ToValueSet(), Award, Through) { Standards = Standards };
}
