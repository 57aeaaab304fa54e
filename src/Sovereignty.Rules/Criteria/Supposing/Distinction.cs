using NodaTime;
using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>
/// What a question tells apart of one fact: its values, names, days, terms of months or bounds. Two values of the fact that no question tells apart give
/// one answer, so a search over possible facts need try only one of them. Of a list it is told apart whether some element is so or all are; a question that
/// counts elements, or compares them with each other, tells nothing apart.
/// </summary>
public sealed record Distinction
{
    private Distinction(FactName fact) => Fact = fact;

    /// <summary>The fact.</summary>
    public FactName Fact { get; }

    /// <summary>The names told apart from all others: countries, territories, schemes, standards, measures.</summary>
    public ValueList<IKeyed> Names { get; private init; } = [];

    /// <summary>The days before which, and from which on, the answer may differ.</summary>
    public ValueList<LocalDate> Days { get; private init; } = [];

    /// <summary>The terms, in months, that are counted from the fact.</summary>
    public ValueList<int> Months { get; private init; } = [];

    /// <summary>The bounds up to which, and above which, the answer may differ: percent of a share, euros of a sum, rungs of a scale.</summary>
    public ValueList<decimal> Bounds { get; private init; } = [];

    /// <summary>Each value of a fact that has a few: yes and no, the kinds of something.</summary>
    public static Distinction Values(FactName fact) => new(fact);

    /// <summary>These names from each other and from all others.</summary>
    public static Distinction Named(FactName fact, params ReadOnlySpan<IKeyed> names) => new(fact) { Names = ValueList.Of(names) };

    /// <summary>The days before this one from the others.</summary>
    public static Distinction Before(FactName fact, LocalDate day) => new(fact) { Days = [day] };

    /// <summary>Whether so many months have passed.</summary>
    public static Distinction Term(FactName fact, int months) => new(fact) { Months = [months] };

    /// <summary>Up to a bound from above it.</summary>
    public static Distinction UpTo(FactName fact, params ReadOnlySpan<decimal> bounds) => new(fact) { Bounds = ValueList.Of(bounds) };
}
