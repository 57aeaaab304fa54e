using System.CommandLine;
using System.Text;
using Sovereignty.Analysis;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Json;
using Sovereignty.Reports;

namespace Sovereignty.Tool;

/// <summary><c>sovereignty exposure</c>: which powers of third countries reach an arrangement on a day, and by which path.</summary>
internal static class ExposureCommand
{
    private const string Description =
        "Tells which powers of third countries reach an arrangement on a day: what they can do, over which path, since when. The exit status is 0 when none does; 1 when one certainly does; 2 when one possibly does; 64 wrong usage; 65 the input can't be read or contradicts itself.";

    public static Command Make(Surroundings surroundings)
    {
        var file = CommonOptions.File();
        var on = CommonOptions.Day("--on", $"The day to look at: a date such as 2026-04-17, or today (in {Surroundings.Zone}). Required.", surroundings, isRequired: true);
        var format = CommonOptions.Format<ReportFormat>("text|markdown|json");
        var terms = new TermsOptions();
        var command = new Command("exposure", Description) { file, on, format, terms.KnownOn, terms.Language, terms.EvidenceFloor, terms.ConfidenceFloor, terms.Colour };
        command.SetAction(parsed =>
        {
            if (InputFile.Read(parsed.GetRequiredValue(file), parsed.GetValue(terms.Language), surroundings) is not { } arrangement)
            {
                return ExitStatus.BadInput;
            }

            var day = parsed.GetRequiredValue(on)!.Value;
            var dossier = Sovereign.Evaluator(terms.TermsOf(parsed)).Open(arrangement);
            var (assessment, reaches) = (dossier.Assess(day), dossier.Reaches(day));
            var language = parsed.GetValue(terms.Language);
            Answering.Write(
                parsed.GetValue(format) switch
                {
                    ReportFormat.Json => Encoding.UTF8.GetString(ExposureJson.ToUtf8(assessment, reaches)),
                    ReportFormat.Markdown => ExposureReport.WriteMarkdown(assessment, arrangement, language, reaches),
                    _ => ExposureReport.WriteText(assessment, arrangement, language, CommonOptions.Style(parsed.GetValue(terms.Colour), surroundings), reaches),
                },
                surroundings);
            return assessment.Exposures.Count == 0 ? ExitStatus.Met : assessment.Exposures.Any(exposure => exposure.IsCertain) ? ExitStatus.NotMet : ExitStatus.Undetermined;
        });
        return command;
    }
}
