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
    public override ValueList<Distinction> TellsApart => [Distinction.Before(FactNames.Engaged, Day)];

    /// <inheritdoc/>
    public override Text Question => new($"the project was engaged before {Saying.Day(Day)}", $"le projet a été engagé avant le {Saying.Day(Day)}");

    internal override SubjectKind? LooksOnlyAt => SubjectKind.Arrangement;

    /// <inheritdoc/>
    public override bool Entails(Criterion other) => other is EngagedBefore before && Day <= before.Day;

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = inquiry.Test(subject.Arrangement.Project.Engaged, FactNames.Engaged, subject.Scene.Whole, Day, static (UncertainDay engaged, LocalDate limit, ref Inquiry _) =>
            DayNumber.Of(limit) is var day && engaged.Last < day ? Truth.True : engaged.First >= day ? Truth.False : Truth.Unknown);
        if (inquiry.Explains)
        {
            inquiry.Consult(subject.Arrangement.Project.Engaged);
            inquiry.Because(Said.Of((fact: subject.Arrangement.Project.Engaged, Day, inquiry.Sources), static seen =>
            {
                var engaged = Saying.DaysOf(seen.fact, seen.Sources);
                return new($"day on which the project was engaged: {engaged.En} (asked: before {Saying.Day(seen.Day)})", $"jour où le projet a été engagé : {engaged.Fr} (demandé : avant le {Saying.Day(seen.Day)})");
            }));
        }

        return truth;
    }
}
