using System.CommandLine;
using System.Text;
using NodaTime;
using Sovereignty.Analysis;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Json;
using Sovereignty.Law;
using Sovereignty.Reports;

namespace Sovereignty.Tool;

/// <summary><c>sovereignty law compare</c>: whether one text of the shipped law is stricter than another, and what tells them apart.</summary>
internal static class CompareLawsCommand
{
    public static Command Make(Surroundings surroundings)
    {
        var first = new Argument<string>("FIRST") { Description = "Ids of texts joined by +, and the day after @, such as fr-circ-6282-sg@2022-01-01." };
        var second = new Argument<string>("SECOND") { Description = "The same, to compare it with." };
        var on = CommonOptions.Day("--on", "The day for a side that names none.", surroundings);
        var format = CommonOptions.Format<ReportFormat>("text|markdown|json");
        var language = CommonOptions.Language();
        var colour = CommonOptions.Colour();
        var command = new Command("compare", "Tells whether a text of the shipped law is equal to another, stricter, looser or neither, with the smallest arrangements that tell them apart. Exit status: 0; 64 wrong usage, for example an id that the law does not hold; 74 the answer can't be written. Example: sovereignty law compare fr-circ-6282-sg@2022-01-01 fr-circ-6404-sg@2024-01-01") { first, second, on, format, language, colour };
        command.SetAction(parsed =>
        {
            var problems = new List<Facts.Text>();
            var sides = new[] { first, second }.Select(side => Read(parsed.GetRequiredValue(side), parsed.GetValue(on), surroundings, problems)).ToArray();
            try
            {
                if (problems.Count == 0)
                {
                    return Write(Tell(new SovereigntyEvaluator(Catalogue.Law).Compare(sides[0], sides[1])), surroundings);
                }
            }
            catch (IncomparableLawException refused)
            {
                problems.AddRange(refused.Problems);
            }

            var spoken = parsed.GetValue(language);
            return Refusing.Refuse([.. problems.Select(problem => problem.In(spoken))], spoken, surroundings);

            string Tell(LawComparison comparison) => parsed.GetValue(format) switch
            {
                ReportFormat.Json => Encoding.UTF8.GetString(LawComparisonJson.ToUtf8(comparison)),
                ReportFormat.Markdown => LawComparisonReport.WriteMarkdown(comparison, parsed.GetValue(language)),
                _ => LawComparisonReport.WriteText(comparison, parsed.GetValue(language), CommonOptions.Style(parsed.GetValue(colour), surroundings)),
            };
        });
        return command;
    }

    // Everything that is wrong is noted; a side of which something is wrong is not compared.
    private static LawOnDay Read(string word, LocalDate? on, Surroundings surroundings, List<Facts.Text> problems)
    {
        var parts = word.Split('@', 2);
        var day = parts.Length == 2 ? Days.AskedOrNull(parts[1], surroundings) : on;
        if (day is null && parts.Length == 2 && parts[1].Length > 0)
        {
            problems.Add(new($"'{parts[1]}' is no day: write one such as 2026-04-17, or today.", $"« {parts[1]} » n'est pas un jour : en écrire un tel que 2026-04-17, ou today."));
        }
        else if (day is null)
        {
            problems.Add(new($"'{word}' names no day: write one such as 2026-04-17 after @, or with --on.", $"« {word} » n'indique aucun jour : en écrire un tel que 2026-04-17 après @, ou avec --on."));
        }

        var texts = new List<InstrumentId>();
        foreach (var id in parts[0].Split('+'))
        {
            if (Catalogue.Law.Instruments.FirstOrDefault(text => string.Equals(text.Id.Value, id, StringComparison.Ordinal)) is { } text)
            {
                texts.Add(text.Id);
            }
            else
            {
                problems.Add(new($"'{id}' is not the id of a text of the shipped law. See: sovereignty law list", $"« {id} » n'est pas l'identifiant d'un texte fourni. Voir : sovereignty law list"));
            }
        }

        return new([.. texts], day ?? default);
    }

    private static int Write(string told, Surroundings surroundings)
    {
        surroundings.Output.Write(told);
        surroundings.Output.Flush();
        return 0;
    }
}
