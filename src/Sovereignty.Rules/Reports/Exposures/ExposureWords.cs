using Sovereignty.Analysis;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Reports;

/// <summary>Exposures in words: parties and layers, those that nobody names included, the end of the power, and what lessens it.</summary>
internal static class ExposureWords
{
    private const string Unnamed = "unnamed";

    public static string Party(PartyId party, Telling telling) => party.Value == Unnamed ? telling.Say("a company that is not named", "une société non désignée") : telling.NameOf(party);

    public static string Layer(LayerId layer, Telling telling) => layer.Value == Unnamed ? telling.Say("that is not named", "non désignée") : layer.Value;

    /// <summary>The first day without the power, to follow its first day; empty where no end is known.</summary>
    public static Text Until(Exposure exposure)
        => exposure.Until is { } end ? new($"; first day without it: {end.Describe().En}", $" ; premier jour sans elle : {end.Describe().Fr}") : Text.Same("");

    /// <summary>Since when the party has been reached by the path, to follow the path; empty where that was not asked.</summary>
    public static Text ReachedSince(Reach? reach)
    {
        if (reach is null)
        {
            return Text.Same("");
        }

        var (en, fr) = (reach.Since, reach.IsComplete) switch
        {
            (null, _) => ("reached for as long as the power exists", "atteinte depuis que ce pouvoir existe"),
            ({ } since, true) => ($"reached since {Saying.Day(since)} (earliest recorded)", $"atteinte depuis le {Saying.Day(since)} (premier jour recensé)"),
            ({ } since, false) => ($"reached since {Saying.Day(since)} or earlier", $"atteinte depuis le {Saying.Day(since)} ou plus tôt"),
        };
        if (reach.Since is not null && reach.PossiblySince != reach.Since)
        {
            var possibly = reach.PossiblySince is { } day ? Saying.Day(day) : null;
            (en, fr) = (en + (possibly is null ? ", possibly ever before" : $", possibly since {possibly}"), fr + (possibly is null ? ", peut-être depuis toujours" : $", peut-être depuis le {possibly}"));
        }

        return reach.Through is { } last && reach.IsComplete
            ? new($", {en}, through {Saying.Day(last)}", $", {fr}, jusqu'au {Saying.Day(last)} inclus")
            : new($", {en}", $", {fr}");
    }

    /// <summary>What would end exposures, what would take effects from them, and what only reduces them.</summary>
    public static void TellMitigations(IReadOnlyCollection<Exposure> exposures, Telling telling, IPage page)
    {
        Tell(exposures.SelectMany(exposure => exposure.SeveredBy), telling.Say("Gone when every link is cut: ", "Disparaît si chaque lien est coupé : "), telling, page);
        Tell(exposures.SelectMany(exposure => exposure.RemovedBy), telling.Say("Effects removed by: ", "Effets supprimés par : "), telling, page);
        Tell(exposures.SelectMany(exposure => exposure.ReducedBy), telling.Say("In place, and only reduces it: ", "En place, et qui ne fait que la réduire : "), telling, page);
    }

    private static void Tell(IEnumerable<Text> words, string heading, Telling telling, IPage page)
    {
        var told = string.Join(telling.Say("; ", " ; "), words.Distinct().Select(telling.Say));
        if (told.Length > 0)
        {
            page.Line(heading + told);
        }
    }
}
