using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using NodaTime;
using Sovereignty.Analysis;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Json;
using Sovereignty.Reports;

namespace Sovereignty.Tool;

/// <summary><c>sovereignty timeline</c>: one arrangement over a range of days, or one day as it looked over time.</summary>
internal sealed class TimelineCommand
{
    private const string Description =
        "Tells every answer from one day through another, what changed it at each border, and why. With --as-known-over-time: how the answer for one day looked from each day on which knowledge changed. " + Answering.Statuses
        + " Example: sovereignty timeline arrangement.json --from 2021-01-01 --through 2026-12-31";

    private readonly Surroundings surroundings;
    private readonly Argument<string> file = CommonOptions.File();
    private readonly RangeOptions range;
    private readonly Option<bool> asKnown = new("--as-known-over-time") { Description = "Along the day of knowledge instead; takes --on, and neither --from, --through nor --known-on." };
    private readonly Option<LocalDate?> on;
    private readonly Option<ReportFormat> format = CommonOptions.Format<ReportFormat>("text|markdown|json");
    private readonly TermsOptions terms = new();

    private TimelineCommand(Surroundings surroundings)
    {
        this.surroundings = surroundings;
        range = new RangeOptions(surroundings);
        on = CommonOptions.Day("--on", "The day asked, for --as-known-over-time.", surroundings);
    }

    public static Command Make(Surroundings surroundings)
    {
        var made = new TimelineCommand(surroundings);
        var command = new Command("timeline", Description) { made.file };
        foreach (var option in new Option[] { made.range.From, made.range.Through, made.asKnown, made.on, made.format }.Concat(made.terms.All))
        {
            command.Add(option);
        }

        command.Validators.Add(made.Check);
        command.SetAction(parsed => Answering.Answer(parsed, made.file, made.terms, surroundings, (evaluator, arrangement) => made.Told(parsed, evaluator, arrangement)));
        return command;
    }

    private void Check(CommandResult result)
    {
        var along = RangeOptions.Has(result, asKnown);
        Option[] wanted = along ? [on] : [range.From, range.Through];
        Option[] unwanted = along ? [range.From, range.Through, terms.KnownOn] : [on];
        var (mode, manner) = along ? ("with", "avec") : ("without", "sans");
        foreach (var option in wanted.Where(option => !RangeOptions.Has(result, option)))
        {
            result.Refuse($"Option '{option.Name}' is required {mode} --as-known-over-time.", $"L'option « {option.Name} » est requise {manner} --as-known-over-time.");
        }

        foreach (var option in unwanted.Where(option => RangeOptions.Has(result, option)))
        {
            result.Refuse($"Option '{option.Name}' has no meaning {mode} --as-known-over-time.", $"L'option « {option.Name} » n'a pas de sens {manner} --as-known-over-time.");
        }

        range.CheckOrder(result);
    }

    private string Told(ParseResult parsed, SovereigntyEvaluator evaluator, HostingArrangement arrangement)
    {
        var language = parsed.GetValue(terms.Language);
        var style = CommonOptions.Style(parsed.GetValue(terms.Colour), surroundings);
        if (parsed.GetValue(asKnown))
        {
            var stretches = evaluator.AsKnownOverTime(arrangement, parsed.GetRequiredValue(on)!.Value);
            return parsed.GetValue(format) switch
            {
                ReportFormat.Json => Encoding.UTF8.GetString(TimelineJson.ToUtf8(stretches)),
                ReportFormat.Markdown => KnowledgeReport.WriteMarkdown(stretches, arrangement, language),
                _ => KnowledgeReport.WriteText(stretches, arrangement, language, style),
            };
        }

        var timeline = evaluator.Open(arrangement).Timeline(parsed.GetRequiredValue(range.From)!.Value, parsed.GetRequiredValue(range.Through)!.Value);
        return parsed.GetValue(format) switch
        {
            ReportFormat.Json => Encoding.UTF8.GetString(TimelineJson.ToUtf8(timeline)),
            ReportFormat.Markdown => TimelineReport.WriteMarkdown(timeline, arrangement, language),
            _ => TimelineReport.WriteText(timeline, arrangement, language, style),
        };
    }
}
