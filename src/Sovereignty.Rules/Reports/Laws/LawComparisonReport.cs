using Sovereignty.Analysis;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Reports;

/// <summary>How two laws compare, for a reader: the verdict, what tells them apart, and what the search rests on.</summary>
public static class LawComparisonReport
{
    /// <summary>Writes the comparison as a text.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="language">The language.</param>
    /// <param name="style">The layout; plain when left out.</param>
    public static string WriteText(LawComparison comparison, Language language, ReportStyle? style = null)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var page = new TextPage(style ?? ReportStyle.Plain);
        Tell(comparison, new LawTelling(language, on: null), page);
        return page.ToString();
    }

    /// <summary>Writes the comparison as a Markdown page.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="language">The language.</param>
    public static string WriteMarkdown(LawComparison comparison, Language language)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var page = new MarkdownPage();
        Tell(comparison, new LawTelling(language, on: null), page);
        return page.ToString();
    }

    private static void Tell(LawComparison comparison, LawTelling telling, IPage page)
    {
        var (first, second) = (NameOf(comparison.First, telling), NameOf(comparison.Second, telling));
        page.Title(telling.Say($"{first} beside {second}", $"{first} au regard de {second}"));
        page.Paragraph(telling.Say(Sentence(comparison.Verdict)));
        Warn(comparison.FirstLaw, first, telling, page);
        Warn(comparison.SecondLaw, second, telling, page);
        Tell(comparison.OnlyFirst, first, second, telling, page);
        Tell(comparison.OnlySecond, second, first, telling, page);
    }

    private static void Warn(LawStanding standing, string side, LawTelling telling, IPage page)
    {
        if (!standing.IsInForce)
        {
            page.Paragraph(telling.Say($"{side}: no obligation compared is in force on that day, so it clears everything.", $"{side} : aucune obligation comparée n'est en vigueur ce jour-là ; tout y est donc admis."));
        }
    }

    private static void Tell(LawDirection direction, string clears, string breached, LawTelling telling, IPage page)
    {
        page.Heading(telling.Say($"Cleared by {clears}, breached by {breached}", $"Admis par {clears}, contraire à {breached}"));
        if (direction.Witnesses.Count == 0)
        {
            page.Paragraph(direction.IsExact ? telling.Say("There is no such arrangement.", "Il n'existe aucun montage de cette sorte.") : telling.Say("No such arrangement was found.", "Aucun montage de cette sorte n'a été trouvé."));
        }

        foreach (var witness in direction.Witnesses)
        {
            Tell(witness, telling, page);
        }

        if (!direction.IsExact)
        {
            page.Paragraph(telling.Say("There may be others. What the search left open:", "D'autres sont possibles. Ce que la recherche a laissé ouvert :"));
            foreach (var why in direction.Unsettled)
            {
                page.Point(telling.Say(why));
            }
        }
    }

    private static void Tell(LawWitness witness, LawTelling telling, IPage page)
    {
        var finding = witness.Against.First(one => one.Provision == witness.Breached);
        page.Entry($"{telling.Say(finding.Citation.Reference)} [{finding.Provision}]", finding.Conclusion, telling.Say(ConclusionWords.Of(finding.Conclusion, [finding.Force])));
        page.Line(telling.Say(finding.Paraphrase));
        foreach (var reason in finding.AppliesBecause)
        {
            page.Point(telling.Labelled("applies because", "s'applique car", telling.Say(reason)));
        }

        foreach (var reason in finding.Reasons)
        {
            page.Point(telling.Say(reason));
        }

        foreach (var fact in Facts(witness).Select(telling.Say).Distinct(StringComparer.Ordinal))
        {
            page.Point(telling.Labelled("and", "et", fact));
        }

        foreach (var cleared in witness.Cleared)
        {
            page.Line($"{cleared.Provision}{telling.Colon}{telling.Say(ConclusionWords.Of(cleared.Conclusion))} – {telling.Say(cleared.Reason)}");
        }
    }

    // What the answers rest on, question by question, as far as it isn't told as a reason.
    private static IEnumerable<Text> Facts(LawWitness witness) => witness.Against.Where(finding => finding.Provision == witness.Breached).Concat(witness.Cleared)
        .SelectMany(finding => finding.Grounds).SelectMany(ground => ground.Everything())
        .Where(ground => !ground.Truth.IsUnknown && ground.Because.Count > 0 && ground.Evidence.Count > 0)
        .Select(ground => ground.Because[0])
        .Except(witness.Cleared.Append(witness.Against.First(finding => finding.Provision == witness.Breached)).SelectMany(finding => finding.AppliesBecause.Concat(finding.Reasons)));

    private static string NameOf(LawOnDay side, LawTelling telling) =>
        telling.Say($"{string.Join(" + ", side.Texts)} on {Saying.Day(side.On)}", $"{string.Join(" + ", side.Texts)} au {Saying.Day(side.On)}");

    private static Text Sentence(LawStrictness verdict) => verdict switch
    {
        LawStrictness.Equal => new("Equal: both clear the same arrangements.", "Équivalents : les deux admettent les mêmes montages."),
        LawStrictness.NoDifferenceFound => new("No difference was found; the search was not exact, so this is no proof that there is none.", "Aucune différence n'a été trouvée ; la recherche n'étant pas exacte, ce n'est pas la preuve qu'il n'y en a pas."),
        LawStrictness.Stricter => new("The first is stricter: all that it clears the second clears too, and not the other way round.", "Le premier est plus strict : tout ce qu'il admet, le second l'admet aussi, sans réciproque."),
        LawStrictness.StricterAsFarAsSearched => new("The first is stricter as far as searched; the search was not exact.", "Le premier est plus strict dans la limite de la recherche, qui n'était pas exacte."),
        LawStrictness.Looser => new("The first is looser: all that the second clears it clears too, and not the other way round.", "Le premier est moins strict : tout ce que le second admet, il l'admet aussi, sans réciproque."),
        LawStrictness.LooserAsFarAsSearched => new("The first is looser as far as searched; the search was not exact.", "Le premier est moins strict dans la limite de la recherche, qui n'était pas exacte."),
        _ => new("Incomparable: each clears arrangements that the other breaches.", "Incomparables : chacun admet des montages que l'autre n'admet pas."),
    };
}
