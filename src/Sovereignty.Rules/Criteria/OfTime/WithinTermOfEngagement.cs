using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether the day lies no later than so many months after the project was engaged. As long as it has not been engaged, the term runs; when nothing is known of it, nobody knows.</summary>
/// <param name="Months">The term in months.</param>
public sealed record WithinTermOfEngagement(int Months) : Criterion, ITerm
{
    /// <inheritdoc/>
    public override string Key => "within-term-of-engagement";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Term(FactNames.Engaged, Months)];

    /// <inheritdoc/>
    public override Text Question => new($"the {Months} months from the engagement of the project have not passed", $"les {Months} mois à compter de l'engagement du projet ne sont pas écoulés");

    FactName ITerm.Start => FactNames.Engaged;

    EventId? ITerm.Event => null;

    Text ITerm.Passed => new($"the {Months} months from the engagement of the project have passed", $"les {Months} mois à compter de l'engagement du projet sont écoulés");

    /// <inheritdoc/>
    public override bool Entails(Criterion other) => other is WithinTermOfEngagement term && Months <= term.Months;

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = inquiry.Test(subject.Arrangement.Project.Engaged, FactNames.Engaged, subject.Scene.Whole, Months, static (UncertainDay engaged, int months, ref Inquiry inner) =>
        {
            var last = engaged.PlusMonths(months);
            inner.RunsThrough(last);
            return !inner.IsAfter(last);
        });
        if (inquiry.Explains)
        {
            inquiry.Consult(subject.Arrangement.Project.Engaged);
            inquiry.Because(Said.Of((fact: subject.Arrangement.Project.Engaged, Months, inquiry.Sources), static seen =>
            {
                var engaged = Saying.DaysOf(seen.fact, seen.Sources);
                return new($"the term is {seen.Months} months from the engagement of the project; its day: {engaged.En}", $"le délai est de {seen.Months} mois à compter de l'engagement du projet ; sa date : {engaged.Fr}");
            }));
        }

        return truth;
    }
}
