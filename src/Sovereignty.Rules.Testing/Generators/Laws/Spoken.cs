using System.Collections;
using System.Reflection;
using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Testing;

/// <summary>The names and the days that a law speaks of, so that generated facts can meet it.</summary>
internal static class Spoken
{
    public static IEnumerable<IKeyed> NamesOf(BodyOfLaw law) =>
    [
        .. Provisions(law).OfType<TerritoryRecognition>().SelectMany(one => one.Members).Select(member => member.Country).OfType<Country>(),
        .. Provisions(law).OfType<StandardRecognition>().SelectMany(one => one.Accepts).SelectMany(accepted => accepted.Version is null ? [accepted.Scheme] : new IKeyed[] { accepted.Scheme, new SchemeVersion(accepted.Scheme, accepted.Version) }),
        .. Criteria(law).SelectMany(criterion => criterion.Names.Concat(criterion.TellsApart.SelectMany(distinction => distinction.Names)).Concat(ParametersOf(criterion).OfType<IKeyed>())).SelectMany(name => name is SchemeVersion version ? [version.Scheme, version] : new[] { name }),
    ];

    /// <summary>The days on which the law itself changes, each with the text or provision that it belongs to: events, first days of versions and powers, ends of memberships and acceptances.</summary>
    public static IEnumerable<(string Whose, LocalDate Day)> LifeOf(BodyOfLaw law) =>
    [
        .. law.Instruments.SelectMany(text => text.Events.SelectMany(happened => new[] { happened.Day, happened.Until }.OfType<UncertainDay>()).SelectMany(Ends).Select(day => (text.Id.Value, day))),
        .. Provisions(law).OfType<Obligation>().SelectMany(one => one.Versions).SelectMany(version => Ends(version.From).Select(day => (version.Id.Value, day))),
        .. Provisions(law).OfType<Power>().SelectMany(power => Ends(power.From).Select(day => (power.Id.Value, day))),
        .. Provisions(law).OfType<TerritoryRecognition>().SelectMany(one => one.Members.SelectMany(member => Ends(member.Period)).Select(day => (one.Id.Value, day))),
        .. Provisions(law).OfType<StandardRecognition>().SelectMany(one => one.Accepts.SelectMany(accepted => Ends(accepted.Period)).Select(day => (one.Id.Value, day))),
    ];

    public static IEnumerable<LocalDate> DaysOf(BodyOfLaw law) =>
    [
        .. LifeOf(law).Select(one => one.Day),
        .. law.Instruments.SelectMany(text => text.Events).Select(happened => happened.PublicSince).Where(IsOrdinary),
        .. Criteria(law).SelectMany(criterion => criterion.TellsApart).SelectMany(distinction => distinction.Days),
        .. Criteria(law).SelectMany(ParametersOf).SelectMany(DaysOf).Where(IsOrdinary),
    ];

    /// <summary>The longest term, in months, that the law counts.</summary>
    public static int LongestTerm(BodyOfLaw law) => Criteria(law).SelectMany(criterion => criterion.TellsApart).SelectMany(distinction => distinction.Months).DefaultIfEmpty(0).Max();

    private static IEnumerable<Provision> Provisions(BodyOfLaw law) => law.Instruments.SelectMany(text => text.Provisions);

    private static IEnumerable<Criterion> Criteria(BodyOfLaw law) => Provisions(law).SelectMany(provision => provision.Conditions).SelectMany(pair => Everything(pair.Condition)).OfType<Criterion>();

    private static IEnumerable<Condition> Everything(Condition condition) => condition.Parts.SelectMany(Everything).Prepend(condition);

    // A criterion's parameters are its data, also where it does not declare what it tells apart.
    private static IEnumerable<object> ParametersOf(Criterion criterion) => criterion.GetType()
        .GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(property => property.GetIndexParameters().Length == 0 && property.GetMethod!.GetBaseDefinition().DeclaringType == criterion.GetType())
        .Select(property => property.GetValue(criterion)).OfType<object>()
        .SelectMany(value => value is IEnumerable several and not string ? several.Cast<object>() : [value]);

    private static IEnumerable<LocalDate> DaysOf(object parameter) => parameter switch
    {
        LocalDate day => [day],
        UncertainDay day => Ends(day),
        Validity period => Ends(period),
        _ => [],
    };

    private static IEnumerable<LocalDate> Ends(UncertainDay day) => new[] { day.Earliest, day.Latest }.OfType<LocalDate>().Where(IsOrdinary);

    private static IEnumerable<LocalDate> Ends(Validity period) => Ends(period.From).Concat(Ends(period.Through));

    // "Always public" is written as the first day of the calendar.
    private static bool IsOrdinary(LocalDate day) => day.Year is > 1 and < 9000;
}
