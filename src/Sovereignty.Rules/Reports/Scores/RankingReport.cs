using Sovereignty.Analysis;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Reports;

/// <summary>Offers ranked on scales, for a reader: places, scores, levels, and the weights at which the first two would change places.</summary>
public static class RankingReport
{
    private const int Places = 6;

    /// <summary>Writes the rankings as a text.</summary>
    /// <param name="rankings">The rankings.</param>
    /// <param name="language">The language.</param>
    /// <param name="style">The layout; plain when left out.</param>
    public static string WriteText(ValueList<ScaleRanking> rankings, Language language, ReportStyle? style = null)
    {
        var page = new TextPage(style ?? ReportStyle.Plain);
        Tell(rankings, language, page);
        return page.ToString();
    }

    /// <summary>Writes the rankings as a Markdown page.</summary>
    /// <param name="rankings">The rankings.</param>
    /// <param name="language">The language.</param>
    public static string WriteMarkdown(ValueList<ScaleRanking> rankings, Language language)
    {
        var page = new MarkdownPage();
        Tell(rankings, language, page);
        return page.ToString();
    }

    private static void Tell(ValueList<ScaleRanking> rankings, Language language, IPage page)
    {
        ArgumentNullException.ThrowIfNull(rankings);
        page.Title(Say("Offers by score", "Offres selon leur note"));
        page.Paragraph(Say(
            "A level is the lowest that any criterion allows, a score a weighted sum: neither makes up for the other. Places are shared where what is known does not decide, or where scores are equal.",
            "Le niveau est le plus bas que permette un critère, la note une somme pondérée : l'un ne compense pas l'autre. Les places sont partagées quand ce que l'on sait ne tranche pas, ou à égalité de note."));
        if (rankings.Count == 0)
        {
            page.Paragraph(Say("No service has answers to a scale that is in force on the day.", "Aucun service n'a de réponses à une échelle en vigueur ce jour-là."));
        }

        foreach (var ranking in rankings)
        {
            page.Heading(Telling.Sentence(ranking.Weights.Label.In(language)));
            page.Paragraph(ranking.Scale.Short.In(language) + ".");
            TellOffers(ranking, page, Say);
            TellMoves(ranking, page, Say, language);
        }

        string Say(string en, string fr) => language == Language.French ? fr : en;
    }

    private static void TellOffers(ScaleRanking ranking, IPage page, Func<string, string, string> say)
    {
        if (ranking.Offers.Count > 0)
        {
            page.Table(
                [say("Place", "Place"), say("Offer", "Offre"), say("Score", "Note"), say("Level", "Niveau")],
                [.. ranking.Offers.Select(ranked => new Cell[] { OrderWords.Place(ranked), ranked.Offer.Name, Score(ranked, say), Level(ranked.Offer, say) })]);
        }

        foreach (var offer in ranking.Rejected)
        {
            page.Entry(say("Rejected, below the least level: ", "Rejetée, sous le niveau minimal : ") + $"{offer.Name}, {Level(offer, say)}");
        }
    }

    private static void TellMoves(ScaleRanking ranking, IPage page, Func<string, string, string> say, Language language)
    {
        if (ranking.Moves.Count == 0)
        {
            return;
        }

        var (first, second) = (ranking.Offers[0], ranking.Offers[1]);
        if (ranking.Moves.All(move => move is { AtNothing: Order.NotDecided, AtAll: Order.NotDecided }))
        {
            page.Paragraph(say(
                $"What is known does not decide between {first.Offer.Name} and {second.Offer.Name}, whatever the weights.",
                $"Ce que l'on sait ne départage pas {first.Offer.Name} et {second.Offer.Name}, quels que soient les poids."));
            return;
        }

        page.Paragraph(say(
            $"If one weight moves and the others share the rest in proportion: who of {first.Offer.Name} and {second.Offer.Name} is ahead.",
            $"Si une pondération change et que les autres se partagent le reste en proportion : qui de {first.Offer.Name} et de {second.Offer.Name} passe devant."));
        page.Table(
            [say("Objective", "Objectif"), say("Weight", "Poids"), say("At 0 %", "À 0 %"), say("At all", "À la totalité"), say("Flips at", "Bascule à")],
            [
                .. ranking.Moves.Select(move => new Cell[]
                {
                    move.Objective.Value,
                    ScoreWords.Number(move.Weight) + " %",
                    OrderWords.Of(move.AtNothing, first, second).In(language),
                    OrderWords.Of(move.AtAll, first, second).In(language),
                    move.Flip is { } flip ? $"{ScoreWords.Number(flip.Rounded(Places))} % ({flip})" : "–",
                }),
            ]);
    }

    private static string Score(RankedOffer ranked, Func<string, string, string> say) => ranked.Lowest == ranked.Highest
        ? ScoreWords.Number(ranked.Lowest) + " %"
        : say($"{ScoreWords.Number(ranked.Lowest)} % to {ScoreWords.Number(ranked.Highest)} %", $"{ScoreWords.Number(ranked.Lowest)} % à {ScoreWords.Number(ranked.Highest)} %");

    private static string Level(Offer offer, Func<string, string, string> say) =>
        offer.Score is { } score && ScoreWords.Short(score.Level, score) is var words ? say(words.En, words.Fr) : "–";
}
