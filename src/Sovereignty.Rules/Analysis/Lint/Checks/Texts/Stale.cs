using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>A text that was verified too long before the day asked about.</summary>
internal sealed class Stale : LintCheck
{
    public override LintRule Rule { get; } = new(
        "stale",
        LintLevel.Warning,
        new("a text was verified too long ago", "un texte a été vérifié il y a trop longtemps"),
        new(
            "Verify the text again at its sources and write the day as CheckedOn. The day against which age is counted, and the age, are the caller's.",
            "Vérifier de nouveau le texte à ses sources et inscrire le jour comme CheckedOn. Le jour auquel l'âge est compté, et l'âge, sont ceux de l'appelant."));

    public override IEnumerable<LintFinding> Of(LintedLaw law)
    {
        if (law.On is not { } on)
        {
            yield break;
        }

        foreach (var text in law.Law.Instruments.Where(text => DayNumber.PlusMonths(DayNumber.Of(text.CheckedOn), law.Months) < DayNumber.Of(on)))
        {
            yield return Found(
                text,
                PathOf(text) + ".checkedOn",
                FormattableString.Invariant($"{text.Id} was last verified on {Saying.Day(text.CheckedOn)}, more than {law.Months} months before {Saying.Day(on)}."),
                FormattableString.Invariant($"{text.Id} a été vérifié pour la dernière fois le {Saying.Day(text.CheckedOn)}, plus de {law.Months} mois avant le {Saying.Day(on)}."));
        }
    }
}
