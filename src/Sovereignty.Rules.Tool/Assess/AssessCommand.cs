using System.CommandLine;
using System.Text;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Json;
using Sovereignty.Reports;

namespace Sovereignty.Tool;

/// <summary><c>sovereignty assess</c>: one arrangement on one day.</summary>
internal static class AssessCommand
{
    private const string Description =
        "Assesses an arrangement on a day. The exit status tells the conclusion: 0 met; 1 not met; 2 undetermined; 3 excused; 4 not applicable; " + ExitStatus.Shared + ". "
        + "Example: sovereignty assess arrangement.json --on 2026-04-17 --format json";

    public static Command Make(Surroundings surroundings)
    {
        var options = new AssessOptions(surroundings);
        var command = new Command("assess", Description) { options.File };
        foreach (var option in options.All)
        {
            command.Add(option);
        }

        command.SetAction(parsed => Run(parsed, options, surroundings));
        return command;
    }

    private static int Run(ParseResult parsed, AssessOptions options, Surroundings surroundings)
    {
        SovereigntyEvaluator evaluator;
        try
        {
            evaluator = Sovereign.Evaluator(options.Terms.TermsOf(parsed));
        }
        catch (ArgumentException exception)
        {
            return Refusing.Refuse(parsed, exception, surroundings);
        }

        if (InputFile.Read(parsed.GetRequiredValue(options.File), parsed.GetValue(options.Terms.Language), surroundings) is not { } arrangement)
        {
            return ExitStatus.BadInput;
        }

        var on = parsed.GetRequiredValue(options.On)!.Value;
        if (parsed.GetValue(options.Proof) is { } proof && !OutputFile.TryWrite(proof, ProofJson.ToUtf8(ProvenAnswer.Of(evaluator, arrangement, on)), parsed.GetValue(options.Terms.Language), surroundings))
        {
            return ExitStatus.Unwritten;
        }

        var assessment = evaluator.Open(arrangement).Assess(on);
        surroundings.Output.Write(Told(assessment, arrangement, parsed, options, surroundings));
        surroundings.Output.Flush();
        return (parsed.GetValue(options.Accept) ?? []).Contains(assessment.Conclusion) ? ExitStatus.Met : ExitStatus.Of(assessment.Conclusion);
    }

    private static string Told(Assessment assessment, HostingArrangement arrangement, ParseResult parsed, AssessOptions options, Surroundings surroundings) => parsed.GetValue(options.Format) switch
    {
        ReportFormat.Json => Encoding.UTF8.GetString(AssessmentJson.ToUtf8(assessment)),
        ReportFormat.Markdown => MarkdownReport.Write(assessment, arrangement, parsed.GetValue(options.Terms.Language)),
        _ => TextReport.Write(assessment, arrangement, parsed.GetValue(options.Terms.Language), CommonOptions.Style(parsed.GetValue(options.Terms.Colour), surroundings)),
    };
}
