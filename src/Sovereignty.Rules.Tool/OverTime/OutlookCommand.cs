using System.CommandLine;
using System.Text;
using NodaTime;
using Sovereignty.Analysis;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Json;
using Sovereignty.Reports;

namespace Sovereignty.Tool;

/// <summary><c>sovereignty outlook</c>: what is ahead of an arrangement.</summary>
internal sealed class OutlookCommand
{
    private const int Years = 3;

    private const string Description =
        "Tells from a day forward on which days the answer will or may change and why, from when the law is not verified, and which events to watch. " + Answering.Statuses
        + " Example: sovereignty outlook arrangement.json --from today --format ical";

    private readonly Surroundings surroundings;
    private readonly Argument<string> file = CommonOptions.File();
    private readonly RangeOptions range;
    private readonly Option<OutlookFormat> format = CommonOptions.Format<OutlookFormat>("text|markdown|json|ical");
    private readonly TermsOptions terms = new();

    private OutlookCommand(Surroundings surroundings)
    {
        this.surroundings = surroundings;
        range = new RangeOptions(surroundings);
        range.From.Required = true;
        range.From.Description = "The day from which to look.";
        range.Through.Description = "The last day to look at; three years later when left out.";
    }

    public static Command Make(Surroundings surroundings)
    {
        var made = new OutlookCommand(surroundings);
        var command = new Command("outlook", Description) { made.file };
        foreach (var option in new Option[] { made.range.From, made.range.Through, made.format }.Concat(made.terms.All))
        {
            command.Add(option);
        }

        command.Validators.Add(made.range.CheckOrder);
        command.SetAction(parsed => Answering.Answer(parsed, made.file, made.terms, surroundings, (evaluator, arrangement) => made.Told(parsed, evaluator, arrangement)));
        return command;
    }

    private static LocalDate YearsLater(LocalDate from) => from > LocalDate.MaxIsoValue.PlusYears(-Years) ? LocalDate.MaxIsoValue : from.PlusYears(Years);

    private string Told(ParseResult parsed, SovereigntyEvaluator evaluator, HostingArrangement arrangement)
    {
        var from = parsed.GetRequiredValue(range.From)!.Value;
        var outlook = evaluator.Open(arrangement).Outlook(from, parsed.GetValue(range.Through) ?? YearsLater(from));
        var language = parsed.GetValue(terms.Language);
        return parsed.GetValue(format) switch
        {
            OutlookFormat.Json => Encoding.UTF8.GetString(OutlookJson.ToUtf8(outlook)),
            OutlookFormat.Markdown => OutlookReport.WriteMarkdown(outlook, arrangement, language),
            OutlookFormat.Ical => OutlookCalendar.Write(outlook, arrangement, language),
            _ => OutlookReport.WriteText(outlook, arrangement, language, CommonOptions.Style(parsed.GetValue(terms.Colour), surroundings)),
        };
    }
}
