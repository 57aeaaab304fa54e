using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>An event that another one recorded after it has overtaken, or that is over before it begins.</summary>
internal sealed class EventWithoutEffect : LintCheck
{
    public override LintRule Rule { get; } = new(
        "event-without-effect",
        LintLevel.Warning,
        new("an event in the life of a text never has effect", "un événement de la vie d'un texte est sans effet"),
        new(
            "Events are recorded in the order in which they take effect; of two that have, the one recorded last prevails. Put the events in the order of their days, and an end after its beginning.",
            "Les événements sont inscrits dans l'ordre où ils prennent effet ; de deux qui ont pris effet, le dernier inscrit l'emporte. Ranger les événements selon leurs jours, et une fin après son début."));

    public override IEnumerable<LintFinding> Of(LintedLaw law)
    {
        foreach (var text in law.Law.Instruments.AsEnumerable())
        {
            var appliesLater = text.Events.Any(happened => happened.Kind == LifeEventKind.Applicable);
            foreach (var (place, happened) in text.Events.AsEnumerable().Index())
            {
                if (!Standing.IsChange(happened) || !LintedLaw.BordersOf(happened.Day).Any() || (appliesLater && happened.Kind == LifeEventKind.InForce))
                {
                    continue;
                }

                var words = Standing.Words(happened);
                if (happened.Until is { } until && until.Last <= happened.Day.First)
                {
                    yield return Found(
                        text,
                        At(PathOf(text), "events", place),
                        $"{text.Id}: {words.En} holds until {until.Describe().En}, which is no later than the day on which it begins.",
                        $"{text.Id} : {words.Fr} vaut jusqu'au {until.Describe().Fr}, qui n'est pas après le jour où il commence.");
                }

                if (text.Events.Skip(place + 1).FirstOrDefault(other => Standing.IsChange(other) && other.Day.Last < happened.Day.First) is { } overtaking)
                {
                    var other = Standing.Words(overtaking);
                    yield return Found(
                        text,
                        At(PathOf(text), "events", place),
                        $"{text.Id}: {words.En} never has effect, since {other.En} is recorded after it and takes effect before it.",
                        $"{text.Id} : {words.Fr} n'a jamais d'effet, car {other.Fr} est inscrit après et prend effet avant.");
                }
            }
        }
    }
}
