using System.CommandLine;
using System.Text;
using Sovereignty.Analysis;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Json;
using Sovereignty.Law;
using Sovereignty.Reports;

namespace Sovereignty.Tool;

/// <summary><c>sovereignty tender</c>: whether every bid that satisfies a tender's clauses meets what is demanded, and which clauses are missing.</summary>
internal static class TenderCommand
{
    private const string Description =
        "Tells before award whether every bid that satisfies a tender's clauses meets the law, and what the buyer adopts, through the whole contract; else shows a bid that breaches and the clauses that are missing, to paste. "
        + "The exit status is 0 when it is guaranteed; 1 when not; 2 when unsettled law or the bound of the search decides; 4 when no bid can do; " + ExitStatus.Shared + ".";

    public static Command Make(Surroundings surroundings)
    {
        var file = new Argument<string>("FILE") { Description = "The tender as JSON (sovereignty-tender/1), or - for standard input." };
        var format = CommonOptions.Format<ReportFormat>("text|markdown|json");
        var terms = new TermsOptions();
        var command = new Command("tender", Description) { file, format };
        foreach (var option in terms.All)
        {
            command.Add(option);
        }

        command.SetAction(parsed =>
        {
            var language = parsed.GetValue(terms.Language);
            SovereigntyEvaluator evaluator;
            try
            {
                evaluator = Sovereign.Evaluator(terms.TermsOf(parsed));
            }
            catch (ArgumentException exception)
            {
                return Refusing.Refuse(parsed, exception, surroundings);
            }

            if (InputFile.Read(parsed.GetRequiredValue(file), stream => InputFile.Tender(stream, evaluator.Law), language, surroundings) is not { } tender)
            {
                return ExitStatus.BadInput;
            }

            var answer = evaluator.Answer(tender);
            Answering.Write(
                parsed.GetValue(format) switch
                {
                    ReportFormat.Json => Encoding.UTF8.GetString(TenderAnswerJson.ToUtf8(answer)),
                    ReportFormat.Markdown => TenderReport.WriteMarkdown(answer, language),
                    _ => TenderReport.WriteText(answer, language, CommonOptions.Style(parsed.GetValue(terms.Colour), surroundings)),
                },
                surroundings);
            return StatusOf(answer.Verdict);
        });
        return command;
    }

    private static int StatusOf(GuaranteeVerdict verdict) => verdict switch
    {
        GuaranteeVerdict.Guaranteed => ExitStatus.Met,
        GuaranteeVerdict.NotGuaranteed => ExitStatus.NotMet,
        GuaranteeVerdict.Impossible => ExitStatus.NotApplicable,
        _ => ExitStatus.Undetermined,
    };
}
