using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Evaluation;

/// <summary>Where a text stands in its life on a day, in words that are the same on every day of the window.</summary>
internal static class LifeWording
{
    public static Said Of(Instrument instrument, bool hasBegun, ref Inquiry inquiry) =>
        Said.Of((instrument, hasBegun, Status: instrument.Life.StatusIn(ref inquiry), Begins: instrument.Life.Begins(ref inquiry)), static seen => WordsOf(seen.instrument, seen.hasBegun, seen.Status, seen.Begins));

    private static Text WordsOf(Instrument instrument, bool hasBegun, Status status, UncertainDay? begins)
    {
        if (begins is null && status == Status.NotYet)
        {
            return instrument.Kind == InstrumentKind.Proposal
                ? new("proposed, never adopted as far as known: a proposal is not law", "projet, jamais adopté à notre connaissance : un projet n'est pas du droit")
                : new("not in force; no day of entry into force is known", "pas en vigueur ; aucune date d'entrée en vigueur n'est connue");
        }

        var day = begins?.Describe() ?? Text.Same("?");
        return status switch
        {
            Status.NotYet => new($"not in force yet (first day: {day.En})", $"pas encore en vigueur (premier jour : {day.Fr})"),
            Status.Active when !hasBegun => new("in force, but this provision has not begun", "en vigueur, mais cette disposition n'a pas commencé"),
            Status.Active => new($"in force (first day: {day.En})", $"en vigueur (premier jour : {day.Fr})"),
            Status.Dormant => new("suspended", "suspendu"),
            Status.RunningOn => new("no longer in force; effects run on", "plus en vigueur ; des effets se prolongent"),
            Status.Ended => new("no longer in force", "n'est plus en vigueur"),
            _ => new($"not known whether it is in force on the day (first day: {day.En})", $"on ignore s'il est en vigueur ce jour-là (premier jour : {day.Fr})"),
        };
    }
}
