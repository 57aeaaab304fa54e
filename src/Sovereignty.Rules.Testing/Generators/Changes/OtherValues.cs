using Sovereignty.Facts;

namespace Sovereignty.Testing;

/// <summary>Values that a fact can also have.</summary>
internal static class OtherValues
{
    /// <summary>Other values of a type that has few.</summary>
    public static IEnumerable<T> Of<T>(HostingArrangement arrangement) => PoolOf(typeof(T), arrangement).Cast<T>();

    /// <summary>Values that leave more possible than <paramref name="value"/> does.</summary>
    public static IEnumerable<T> WiderThan<T>(T value)
        where T : notnull => (value switch
        {
            Share share => Wider(share).Cast<T>(),
            Amount amount => Wider(amount).Cast<T>(),
            UncertainDay day => Wider(day).Cast<T>(),
            Validity days => Wider(days).Cast<T>(),
            _ => [],
        }).Where(wider => !wider.Equals(value));

    private static IEnumerable<object> PoolOf(Type type, HostingArrangement arrangement) =>
        type == typeof(bool) ? [true, false]
        : type.IsEnum ? Enum.GetValues(type).Cast<object>().Take(4)
        : type == typeof(Country) ? Vocabulary.Ordinary.Countries
        : type == typeof(ServiceId) ? Vocabulary.Ordinary.Services
        : type == typeof(string) ? Vocabulary.Ordinary.Versions
        : type == typeof(Rung) ? Vocabulary.Ordinary.Rungs
        : type == typeof(PartyId) ? arrangement.Organisations.Select(organisation => organisation.Id)
        : [];

    private static IEnumerable<Share> Wider(Share share) =>
        [Share.Between(Math.Max(0, share.AtLeast - 10), share.AtMost), Share.Between(share.AtLeast, Math.Min(100, share.AtMost + 10))];

    private static IEnumerable<Amount> Wider(Amount amount) =>
        [Amount.Between(Math.Max(0, amount.AtLeast - 10), amount.AtMost), Amount.Between(amount.AtLeast, Math.Min(Amount.Greatest, amount.AtMost + 10))];

    private static IEnumerable<UncertainDay> Wider(UncertainDay day) =>
    [
        UncertainDay.Unknown,
        UncertainDay.FromDays(DayNumber.Ever, day.Last),
        UncertainDay.FromDays(day.First, DayNumber.Never),
        .. day.First is DayNumber.Ever or DayNumber.Never ? [] : new[] { UncertainDay.FromDays(day.First - 5, day.Last) },
        .. day.Last is DayNumber.Ever or DayNumber.Never ? [] : new[] { UncertainDay.FromDays(day.First, day.Last + 5) },
    ];

    private static IEnumerable<Validity> Wider(Validity days) =>
        Wider(days.From).Select(from => Validity.Of(from, days.Through)).Concat(Wider(days.Through).Select(through => Validity.Of(days.From, through)));
}
