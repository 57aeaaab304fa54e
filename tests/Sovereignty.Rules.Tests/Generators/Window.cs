using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Sovereignty.Tests.Generators;

/// <summary>A range of days into which generated days are squeezed, so that they meet.</summary>
public sealed record Window(LocalDate First, int Days)
{
    /// <summary>Sixty days around the end of a winter with a leap day.</summary>
    public static Window Sixty { get; } = new(new LocalDate(2028, 2, 1), 60);

    public LocalDate Last => First.PlusDays(Days - 1);

    public Gen<LocalDate> Day => Gen.Choose(0, Days - 1).Select(First.PlusDays);

    public IEnumerable<LocalDate> EveryDay => Enumerable.Range(0, Days).Select(First.PlusDays);
}
