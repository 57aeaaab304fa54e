using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Testing;

/// <summary>
/// Generators with their shrinkers. With FsCheck's attributes: <c>[Property(Arbitrary = [typeof(Arbitraries)])]</c>; by hand: the members that take a law or
/// a window of days.
/// </summary>
public static class Arbitraries
{
    /// <summary>Arrangements at any degree of knowledge, coherent, with days in <see cref="DayRange.Sixty"/>.</summary>
    public static Arbitrary<HostingArrangement> Arrangements() => ArrangementGenerators.Arbitrary;

    /// <summary>Organisations that hold one another, in circles too, and their certificates: each set is a whole ownership graph.</summary>
    public static Arbitrary<ValueSet<Organisation>> OwnershipGraphs() => Arb.From(
        Arrangements().Generator.Select(arrangement => arrangement.Organisations),
        organisations => Shrinking.Of(new HostingArrangement { Id = "generated", Organisations = organisations }).Select(smaller => smaller.Organisations).Where(smaller => !smaller.Equals(organisations)));

    /// <summary>Organisations, each with what is known of it alone.</summary>
    public static Arbitrary<Organisation> Organisations() => Arb.From(OwnershipGraphs().Generator.Select(organisations => organisations[0]));

    /// <summary>Certificates in any state, at any degree of knowledge.</summary>
    public static Arbitrary<Certificate> Certificates() => Arb.From(new PartyGenerators(new KnowledgeGenerators(DayRange.Sixty)).Certificate);

    /// <summary>What can be known of a moment: a day, a range of days, a bound, or nothing. Shrinks to one day.</summary>
    public static Arbitrary<UncertainDay> Moments() => Arb.From(
        new KnowledgeGenerators(DayRange.Sixty).Day,
        day => day.IsExact || day.Earliest is not { } earliest ? [] : [UncertainDay.On(earliest)]);

    /// <summary>Days of <see cref="DayRange.Sixty"/>. They shrink by halves towards its first.</summary>
    public static Arbitrary<LocalDate> Days() => Days(DayRange.Sixty);

    /// <summary>Days of a window. They shrink by halves towards its first.</summary>
    public static Arbitrary<LocalDate> Days(DayRange window) => Arb.From(window.Day, day => CaseShrinking.Earlier(window, day));

    /// <summary>Whole bodies of law over the shipped criteria.</summary>
    public static Arbitrary<BodyOfLaw> Laws() => Arb.From(new LawGenerators(DayRange.Sixty).Law, LawShrinking.Of);

    /// <summary>A generated law with an arrangement, terms and a day to ask for.</summary>
    public static Arbitrary<Case> Cases() => CaseGenerators.Squeezed;

    /// <summary>Arrangements, terms and days for a law, generated around the names and days that it speaks of. The law shrinks with them.</summary>
    public static Arbitrary<Case> Cases(BodyOfLaw law) => CaseGenerators.Of(law);

    /// <summary>Arrangements around the names and days that a law speaks of.</summary>
    public static Arbitrary<HostingArrangement> Arrangements(BodyOfLaw law) => new ArrangementGenerators(DayRange.Of(law), Vocabulary.Of(law)).WholeWithShrinker;
}
