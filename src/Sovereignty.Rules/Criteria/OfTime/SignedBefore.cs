using NodaTime;
using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether the contract was signed before a day.</summary>
/// <param name="Day">The first day that is too late.</param>
public sealed record SignedBefore(LocalDate Day) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "signed-before";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Before(FactNames.Signed, Day)];

    /// <inheritdoc/>
    public override Text Question => new($"the contract was signed before {Saying.Day(Day)}", $"le contrat a été signé avant le {Saying.Day(Day)}");

    internal override SubjectKind? LooksOnlyAt => SubjectKind.Arrangement;

    /// <inheritdoc/>
    public override bool Entails(Criterion other) => other is SignedBefore before && Day <= before.Day;

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = inquiry.Test(subject.Arrangement.Project.Signed, FactNames.Signed, subject.Scene.Whole, Day, static (UncertainDay signed, LocalDate limit, ref Inquiry _) =>
            DayNumber.Of(limit) is var day && signed.Last < day ? Truth.True : signed.First >= day ? Truth.False : Truth.Unknown);
        if (inquiry.Explains)
        {
            inquiry.Consult(subject.Arrangement.Project.Signed);
            inquiry.Because(Said.Of((fact: subject.Arrangement.Project.Signed, Day, inquiry.Sources), static seen =>
            {
                var signed = Saying.DaysOf(seen.fact, seen.Sources);
                return new($"day on which the contract was signed: {signed.En} (asked: before {Saying.Day(seen.Day)})", $"jour où le contrat a été signé : {signed.Fr} (demandé : avant le {Saying.Day(seen.Day)})");
            }));
        }

        return truth;
    }
}
