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
