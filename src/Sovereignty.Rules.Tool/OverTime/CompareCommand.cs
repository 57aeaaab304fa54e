using System.CommandLine;
using System.Text;
using Sovereignty.Analysis;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Json;
using Sovereignty.Reports;

namespace Sovereignty.Tool;

/// <summary><c>sovereignty compare</c>: two days, two days of knowledge, two bodies of law, two readings or two descriptions; one arrangement or a portfolio.</summary>
internal static class CompareCommand
{
    private const string Description =
        "Compares two answers: on two days, as known on two days, under two bodies of law, of two descriptions. What is other on the second side is told by the options; the rest is shared. " + Answering.Statuses
        + " Example: sovereignty compare arrangement.json --on 2026-04-17 --other-on 2026-11-23";

    public static Command Make(Surroundings surroundings)
    {
        var options = new CompareOptions(surroundings);
        var command = new Command("compare", Description) { options.Files };
        foreach (var option in options.All)
        {
            command.Add(option);
        }

        command.Validators.Add(options.Check);
        command.SetAction(parsed => Run(parsed, options, surroundings));
        return command;
    }

    private static int Run(ParseResult parsed, CompareOptions options, Surroundings surroundings)
    {
        (ComparedLaw Before, ComparedLaw After) sides;
        try
        {
            sides = (ComparedLaw.Shared(parsed, options), ComparedLaw.Other(parsed, options));
        }
        catch (ArgumentException exception)
        {
            return Refusing.Refuse(parsed, exception, surroundings);
        }

        var language = parsed.GetValue(options.Terms.Language);
        var read = parsed.GetRequiredValue(options.Files).Select(file => InputFile.Read(file, language, surroundings)).ToArray();
        var other = parsed.GetValue(options.OtherFile) is { } name ? InputFile.Read(name, language, surroundings) : read[0];
        var arrangements = read.OfType<HostingArrangement>().ToArray();
        if (arrangements.Length < read.Length || other is null)
        {
            return ExitStatus.BadInput;
        }

        var onOneDay = parsed.GetValue(options.On) is not null && arrangements.Length == 1;
        return Answering.Write(onOneDay ? Answers(parsed, options, surroundings, sides.Before, sides.After, arrangements[0], other) : Timelines(parsed, options, surroundings, sides.Before, sides.After, arrangements, other), surroundings);
    }

    private static string Answers(ParseResult parsed, CompareOptions options, Surroundings surroundings, ComparedLaw before, ComparedLaw after, HostingArrangement one, HostingArrangement other)
    {
        var on = parsed.GetRequiredValue(options.On)!.Value;
        var otherOn = parsed.GetValue(options.OtherOn) ?? on;
        var first = new ComparedSide(before.Label(parsed.GetRequiredValue(options.Files)[0], on, on), one);
        var second = new ComparedSide(after.Label(parsed.GetValue(options.OtherFile) ?? parsed.GetRequiredValue(options.Files)[0], otherOn, otherOn), other);
        var (left, right) = (before.Evaluator.Open(one).Assess(on), after.Evaluator.Open(other).Assess(otherOn));
        var language = parsed.GetValue(options.Terms.Language);
        return parsed.GetValue(options.Format) switch
        {
            ReportFormat.Json => Encoding.UTF8.GetString(ComparisonJson.ToUtf8(left, right, first.Label, second.Label)),
            ReportFormat.Markdown => ComparisonReport.WriteMarkdown(left, right, first, second, language),
            _ => ComparisonReport.WriteText(left, right, first, second, language, CommonOptions.Style(parsed.GetValue(options.Terms.Colour), surroundings)),
        };
    }

    private static string Timelines(ParseResult parsed, CompareOptions options, Surroundings surroundings, ComparedLaw before, ComparedLaw after, HostingArrangement[] arrangements, HostingArrangement other)
    {
        var from = parsed.GetValue(options.On) ?? parsed.GetRequiredValue(options.Range.From)!.Value;
        var through = parsed.GetValue(options.On) ?? parsed.GetRequiredValue(options.Range.Through)!.Value;
        var files = parsed.GetRequiredValue(options.Files);
        var (first, second) = (before.Label(files[0], from, through), after.Label(parsed.GetValue(options.OtherFile) ?? files[0], from, through));
        var portfolio = arrangements.Length > 1
            ? PortfolioDifference.Between(arrangements, before.Evaluator, after.Evaluator, from, through)
            : PortfolioDifference.Of([new ArrangementDifference(other, TimelineDifference.Between(
                before.Evaluator.Open(arrangements[0]).Timeline(from, through),
                after.Evaluator.Open(other).Timeline(from, through)))]);
        var language = parsed.GetValue(options.Terms.Language);
        return parsed.GetValue(options.Format) switch
        {
            ReportFormat.Json => Encoding.UTF8.GetString(ComparisonJson.ToUtf8(portfolio, first, second)),
            ReportFormat.Markdown => PortfolioReport.WriteMarkdown(portfolio, first, second, language),
            _ => PortfolioReport.WriteText(portfolio, first, second, language, CommonOptions.Style(parsed.GetValue(options.Terms.Colour), surroundings)),
        };
    }
}
