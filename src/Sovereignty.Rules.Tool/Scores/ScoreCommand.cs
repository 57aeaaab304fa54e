using System.CommandLine;
using System.Globalization;
using System.Text;
using NodaTime;
using Sovereignty.Analysis;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Json;
using Sovereignty.Reports;

namespace Sovereignty.Tool;

/// <summary><c>sovereignty score</c>: the offers of one or many descriptions, ranked on every scale to which they have answers.</summary>
internal sealed class ScoreCommand
{
    private const string Description =
        "Scores the services of one or several arrangements on every scale to which they have answers, and ranks them under every set of weights in force on the day. " + Answering.Statuses;

    private readonly Surroundings surroundings;
    private readonly Argument<string[]> files = new("FILE") { Description = "The arrangements as JSON (sovereignty-arrangement/1), or - for standard input.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<LocalDate?> on;
    private readonly Option<ReportFormat> format = CommonOptions.Format<ReportFormat>("text|markdown|json");
    private readonly TermsOptions terms = new();

    private readonly Option<int?> least = new("--least-level")
    {
        Description = "The least level that an offer must reach; whoever is surely below is rejected and not ranked. The score never makes up for it.",
        HelpName = "NUMBER",
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return number;
            }

            result.AddError($"'{result.Tokens[0].Value}' is not the number of a level, such as 2.");
            return null;
        },
    };

    private ScoreCommand(Surroundings surroundings)
    {
        this.surroundings = surroundings;
        on = CommonOptions.Day("--on", "The day asked: it tells which scales and weights are in force.", surroundings, isRequired: true);
    }

    public static Command Make(Surroundings surroundings)
    {
        var made = new ScoreCommand(surroundings);
        var command = new Command("score", Description) { made.files };
        foreach (var option in new Option[] { made.on, made.least, made.format, made.terms.KnownOn, made.terms.Language, made.terms.EvidenceFloor, made.terms.ConfidenceFloor, made.terms.Colour })
        {
            command.Add(option);
        }

        command.SetAction(made.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var chosen = AssessmentTerms.Default with
        {
            Knowledge = parsed.GetValue(terms.KnownOn) ?? Criteria.Knowledge.Everything,
            EvidenceFloor = parsed.GetValue(terms.EvidenceFloor) is var evidence && evidence != default ? evidence : AssessmentTerms.Default.EvidenceFloor,
            ConfidenceFloor = parsed.GetValue(terms.ConfidenceFloor) is var confidence && confidence != default ? confidence : AssessmentTerms.Default.ConfidenceFloor,
        };
        var read = parsed.GetRequiredValue(files).Select(file => InputFile.Read(file, parsed.GetValue(terms.Language), surroundings)).ToArray();
        if (read.Any(arrangement => arrangement is null))
        {
            return ExitStatus.BadInput;
        }

        var day = parsed.GetRequiredValue(on)!.Value;
        var rankings = ScaleRanking.Of(Sovereign.Evaluator(chosen), read.OfType<HostingArrangement>(), day, parsed.GetValue(least));
        var language = parsed.GetValue(terms.Language);
        return Answering.Write(
            parsed.GetValue(format) switch
            {
                ReportFormat.Json => Encoding.UTF8.GetString(RankingJson.ToUtf8(rankings, day)),
                ReportFormat.Markdown => RankingReport.WriteMarkdown(rankings, language),
                _ => RankingReport.WriteText(rankings, language, CommonOptions.Style(parsed.GetValue(terms.Colour), surroundings)),
            },
            surroundings);
    }
}
