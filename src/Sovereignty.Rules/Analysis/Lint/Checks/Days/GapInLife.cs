using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>Days between an end and a new beginning that no event announces as a revival.</summary>
internal sealed class GapInLife : LintCheck
{
    public override LintRule Rule { get; } = new(
        "gap-in-life",
        LintLevel.Warning,
        new("a text ends and is in force again later", "un texte prend fin puis est de nouveau en vigueur"),
        new(
            "Between the two days the text asks nothing. If that is so, record the new beginning as a revival; else move the end or the beginning.",
            "Entre les deux jours le texte ne demande rien. S'il en est ainsi, inscrire le nouveau début comme une remise en vigueur ; sinon déplacer la fin ou le début."));

    public override IEnumerable<LintFinding> Of(LintedLaw law)
    {
        foreach (var text in law.Law.Instruments.AsEnumerable())
        {
            int? ended = null;
            var begun = false;
            foreach (var day in LintedLaw.DaysOf(text))
            {
                var status = LintedLaw.StatusOf(text.Life, day);
                if (status == Status.Ended)
                {
                    ended ??= begun ? day : null;
                }
                else if (ended is { } end && status == Status.Active && !text.Events.Any(happened => happened.Kind == LifeEventKind.Revived && happened.Day.First <= day && day <= happened.Day.Last))
                {
                    yield return Found(
                        text,
                        PathOf(text),
                        $"{text.Id} has ended on {DayNumber.Write(end)} and is in force again on {DayNumber.Write(day)}: it asks nothing from {DayNumber.Write(end)} through {DayNumber.Write(day - 1)}.",
                        $"{text.Id} a pris fin le {DayNumber.Write(end)} et est de nouveau en vigueur le {DayNumber.Write(day)} : il ne demande rien du {DayNumber.Write(end)} au {DayNumber.Write(day - 1)}.");
                }

                begun |= status == Status.Active;
                ended = status == Status.Ended ? ended : null;
            }
        }
    }
}
