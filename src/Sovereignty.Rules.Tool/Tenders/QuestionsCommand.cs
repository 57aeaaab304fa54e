using System.CommandLine;
using System.Text;
using Sovereignty.Analysis;
using Sovereignty.Evaluation;
using Sovereignty.Json;
using Sovereignty.Reports;

namespace Sovereignty.Tool;

/// <summary><c>sovereignty questions</c>: what is not known and still matters, of whom to ask it, and a form for the buyer's own finding.</summary>
internal static class QuestionsCommand
{
    public static Command Make(Surroundings surroundings)
    {
        var file = CommonOptions.File();
        var on = CommonOptions.Day("--on", $"The day to look at: a date such as 2026-04-17, or today (in {Surroundings.Zone}). Required.", surroundings, isRequired: true);
        var format = CommonOptions.Format<ReportFormat>("text|markdown|json");
        var finding = new Option<bool>("--finding") { Description = "Writes instead a form for the buyer's own finding on sensitivity and harm, as Markdown." };
        var terms = new TermsOptions();
        var command = new Command("questions", "Tells which facts are not known and still matter on a day, what can settle most first, and who can answer; of scales, which points and levels remain possible. " + Answering.Statuses) { file, on, format, finding };
        foreach (var option in terms.All)
        {
            command.Add(option);
        }

        command.SetAction(parsed => Answering.Answer(parsed, file, terms, surroundings, (evaluator, arrangement) =>
        {
            var language = parsed.GetValue(terms.Language);
            if (parsed.GetValue(finding))
            {
                return FindingTemplate.WriteMarkdown(arrangement, language);
            }

            var facts = evaluator.Questions(arrangement, parsed.GetRequiredValue(on)!.Value);
            return parsed.GetValue(format) switch
            {
                ReportFormat.Json => Encoding.UTF8.GetString(QuestionJson.ToUtf8(facts)),
                ReportFormat.Markdown => QuestionReport.WriteMarkdown(facts, arrangement, language),
                _ => QuestionReport.WriteText(facts, arrangement, language, CommonOptions.Style(parsed.GetValue(terms.Colour), surroundings)),
            };
        }));
        return command;
    }
}
