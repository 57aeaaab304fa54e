using System.CommandLine;
using System.Text;
using Sovereignty.Analysis;
using Sovereignty.Evaluation;
using Sovereignty.Json;
using Sovereignty.Reports;

namespace Sovereignty.Tool;

/// <summary><c>sovereignty remedies</c>: the smallest changes after which all that applies is met, excused or not applicable.</summary>
internal static class RemediesCommand
{
    public static Command Make(Surroundings surroundings)
    {
        var file = CommonOptions.File();
        var on = CommonOptions.Day("--on", $"The day to look at: a date such as 2026-04-17, or today (in {Surroundings.Zone}). Required.", surroundings, isRequired: true);
        var format = CommonOptions.Format<ReportFormat>("text|markdown|json");
        var terms = new TermsOptions();
        var command = new Command("remedies", "Tells the smallest sets of changes after which all that applies on a day is met, excused or not applicable: who can make each, and on what it relies. Each is proved by a new assessment. " + Answering.Statuses) { file, on, format };
        foreach (var option in terms.All)
        {
            command.Add(option);
        }

        command.SetAction(parsed => Answering.Answer(parsed, file, terms, surroundings, (evaluator, arrangement) =>
        {
            var (answer, language) = (evaluator.Remedies(arrangement, parsed.GetRequiredValue(on)!.Value), parsed.GetValue(terms.Language));
            return parsed.GetValue(format) switch
            {
                ReportFormat.Json => Encoding.UTF8.GetString(RemedyJson.ToUtf8(answer)),
                ReportFormat.Markdown => RemedyReport.WriteMarkdown(answer, arrangement, language),
                _ => RemedyReport.WriteText(answer, arrangement, language, CommonOptions.Style(parsed.GetValue(terms.Colour), surroundings)),
            };
        }));
        return command;
    }
}
