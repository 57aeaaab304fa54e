using NodaTime;
using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether the project was engaged before a day.</summary>
/// <param name="Day">The first day that is too late.</param>
public sealed record EngagedBefore(LocalDate Day) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "engaged-before";

    /// <inheritdoc/>
    public override Text Question => new($"the project was engaged before {Saying.Day(Day)}", $"le projet a été engagé avant le {Saying.Day(Day)}");

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = inquiry.Test(subject.Arrangement.Project.Engaged, FactNames.Engaged, subject.Scene.Whole, Day, static (UncertainDay engaged, LocalDate limit, ref Inquiry _) =>
            DayNumber.Of(limit) is var day && engaged.Last < day ? Truth.True : engaged.First >= day ? Truth.False : Truth.Unknown);
        if (inquiry.Explains)
        {
            var engaged = Saying.DaysOf(subject.Arrangement.Project.Engaged, ref inquiry);
            inquiry.Because(new($"day on which the project was engaged: {engaged.En} (asked: before {Saying.Day(Day)})", $"jour où le projet a été engagé : {engaged.Fr} (demandé : avant le {Saying.Day(Day)})"));
        }

        return truth;
    }
}
