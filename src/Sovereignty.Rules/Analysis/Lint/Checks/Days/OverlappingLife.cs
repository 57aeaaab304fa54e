using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>A text that begins while it stands anyway.</summary>
internal sealed class OverlappingLife : LintCheck
{
    public override LintRule Rule { get; } = new(
        "overlapping-life",
        LintLevel.Warning,
        new("a text begins while it is in force anyway", "un texte commence alors qu'il est déjà en vigueur"),
        new(
            "The text is said to begin on a day on which it would be in force without that. Leave the event out, or record the end that came before it.",
            "Le texte est dit commencer un jour où il serait en vigueur sans cela. Supprimer l'événement, ou inscrire la fin qui l'a précédé."));

    public override IEnumerable<LintFinding> Of(LintedLaw law)
    {
        foreach (var text in law.Law.Instruments.AsEnumerable())
        {
            var applicable = text.Events.Count(happened => happened.Kind == LifeEventKind.Applicable);
            foreach (var (place, happened) in text.Events.AsEnumerable().Index())
            {
                if (Begins(happened, applicable) && happened.Day.IsExact && LintedLaw.BordersOf(happened.Day).Any()
                    && LintedLaw.StatusOf(new Life([.. text.Events.Where((_, other) => other != place)]), happened.Day.First) == Status.Active)
                {
                    var words = Standing.Words(happened);
                    yield return Found(
                        text,
                        At(PathOf(text), "events", place),
                        $"{text.Id}: {words.En} is recorded although the text is in force on that day without it.",
                        $"{text.Id} : {words.Fr} est inscrit bien que le texte soit ce jour-là en vigueur sans cela.");
                }
            }
        }
    }

    // Where a text starts to apply later, its entry into force begins nothing yet, and the day from which it applies is its beginning.
    private static bool Begins(LifeEvent happened, int applicable) => Standing.IsChange(happened) && happened.Kind switch
    {
        LifeEventKind.Revived => true,
        LifeEventKind.Applicable => applicable > 1,
        LifeEventKind.InForce => applicable == 0,
        _ => false,
    };
}
