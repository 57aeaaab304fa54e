using NodaTime;
using Sovereignty.Facts;

namespace Sovereignty.Testing;

/// <summary>Whether a test run asked about a day on which the law changes, or may change, and about its neighbours.</summary>
/// <param name="Day">The day.</param>
/// <param name="Of">The ids of the texts, provisions and versions that it belongs to, in their order.</param>
public sealed record DayCoverage(LocalDate Day, ValueList<string> Of)
{
    /// <summary>Whether the day before was asked.</summary>
    public bool DayBefore { get; init; }

    /// <summary>Whether the day itself was asked.</summary>
    public bool DayItself { get; init; }

    /// <summary>Whether the day after was asked.</summary>
    public bool DayAfter { get; init; }

    /// <summary>How many of the three were asked.</summary>
    public int Asked => (DayBefore ? 1 : 0) + (DayItself ? 1 : 0) + (DayAfter ? 1 : 0);
}
