using Sovereignty.Evaluation;

namespace Sovereignty.Reports;

/// <summary>What services reach on scales: level and score, apart from each other and beside the conclusion.</summary>
internal static class ScoreSection
{
    private const int MostBrief = 12;

    public static void Tell(Telling telling, IPage page)
    {
        if (telling.Assessment.Scores.Count == 0)
        {
            return;
        }

        page.Heading(telling.Say("Scores, beside the conclusion", "Notes, à côté de la conclusion"));
        foreach (var score in telling.Assessment.Scores)
        {
            Tell(score, telling, page);
        }
    }

    private static void Tell(Score score, Telling telling, IPage page)
    {
        page.Entry($"{score.Layer}{telling.Colon}{telling.Say(ScoreWords.Named(score))} – {telling.Say(score.Citation.Short)} [{score.Citation.Provision}]{telling.Caveats.Marks(score.Caveats)}");
        if (score.Binding.Count > 0)
        {
            page.Line(telling.Say("Held there by: ", "Retenu à ce niveau par : ") + Listed(score.Binding.Select(criterion => criterion.Value), telling));
        }

        foreach (var total in score.Totals)
        {
            page.Line($"{telling.Say(ScoreWords.Of(total.Percent, " %"))} – {telling.Say(total.Label)}");
        }

        if (score.Gaps.Any())
        {
            page.Line(telling.Say("Without one known answer: ", "Sans réponse unique connue : ") + Listed(score.Gaps.Select(criterion => criterion.Value), telling));
        }

        string[] heads = [telling.Say("Objective", "Objectif"), telling.Say("Level", "Niveau"), "Points"];
        page.Table(heads, [.. score.Objectives.Select(one => new Cell[] { telling.Say(one.Name), telling.Say(ScoreWords.Short(one.Level, score)), telling.Say(ScoreWords.Of(one.Points, "")) })]);
    }

    private static string Listed(IEnumerable<string> names, Telling telling)
    {
        var all = names.ToArray();
        return !telling.IsBrief || all.Length <= MostBrief
            ? Telling.List(all)
            : Telling.List(all.Take(MostBrief)) + telling.Say($" and {all.Length - MostBrief} more", $" et {all.Length - MostBrief} de plus");
    }
}
