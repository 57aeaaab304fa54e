using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Tests.Law;

/// <summary>The days on which law may change, each with the day before and the day after.</summary>
internal static class BoundaryDays
{
    public static LocalDate[] Of(params Instrument[] instruments) =>
    [
        .. instruments.SelectMany(Changes)
            .SelectMany(day => new[] { day.PlusDays(-1), day, day.PlusDays(1) })
            .Distinct().Order(),
    ];

    private static IEnumerable<LocalDate> Changes(Instrument instrument) =>
        Content.All<UncertainDay>(instrument).SelectMany(found => new[] { found.Value.Earliest, found.Value.Latest }).OfType<LocalDate>()
            .Concat(Content.All<LifeEvent>(instrument).Select(found => found.Value.PublicSince))
            .Concat(Content.All<Reading>(instrument).Select(found => found.Value.KnownSince))
            .Concat(Content.All<EngagedBefore>(instrument).Select(found => found.Value.Day))
            .Concat(Content.All<SignedBefore>(instrument).Select(found => found.Value.Day))
            .Append(instrument.CheckedOn);
}
