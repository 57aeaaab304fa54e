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

/// <summary><c>sovereignty portfolio</c>: many arrangements on one day.</summary>
internal sealed class PortfolioCommand
{
    private const string Description =
        "Assesses many arrangements on a day: a row for each, body by body, with its conclusion, what reaches it and when the conclusion changes next; then totals. What can't be read is a row with its problems and stops no other. "
        + "The exit status is 0 when all were assessed, whatever the answers are; 65 when some could not be read or contradict themselves; 64 wrong usage; 74 the answer can't be written. "
        + "Example: sovereignty portfolio arrangements/ --on 2026-04-17 --format markdown";

    private readonly Surroundings surroundings;
    private readonly Argument<string[]> paths = new("PATH") { Description = PortfolioInput.Description, Arity = ArgumentArity.OneOrMore };
    private readonly Option<LocalDate?> on;
    private readonly Option<ReportFormat> format = CommonOptions.Format<ReportFormat>("text|markdown|json");
    private readonly TermsOptions terms = new();

    private PortfolioCommand(Surroundings surroundings)
    {
        this.surroundings = surroundings;
        on = CommonOptions.Day("--on", $"The day to assess: a date such as 2026-04-17, or today (in {Surroundings.Zone}). Required: nothing is assessed today by accident.", surroundings, isRequired: true);
    }

    public static Command Make(Surroundings surroundings)
    {
        var made = new PortfolioCommand(surroundings);
        var command = new Command("portfolio", Description) { made.paths };
        foreach (var option in new Option[] { made.on, made.format }.Concat(made.terms.All))
        {
            command.Add(option);
        }

        command.Validators.Add(made.Check);
        command.SetAction(made.Run);
        return command;
    }

    private void Check(CommandResult result)
    {
        if (result.GetResult(paths)?.Tokens.Count(token => token.Value == "-") > 1)
        {
            result.Refuse("Standard input can be read once.", "L'entrée standard ne se lit qu'une fois.");
        }
    }

    private int Run(ParseResult parsed)
    {
        SovereigntyEvaluator evaluator;
        try
        {
            evaluator = Sovereign.Evaluator(terms.TermsOf(parsed));
        }
        catch (ArgumentException exception)
        {
            return Refusing.Refuse(parsed, exception, surroundings);
        }

        var (day, language) = (parsed.GetRequiredValue(on)!.Value, parsed.GetValue(terms.Language));
        var entries = parsed.GetRequiredValue(paths).SelectMany(path => PortfolioInput.Of(path, surroundings));
        var portfolio = Portfolio.Of(evaluator, day, Progress.Told(evaluator.Portfolio(entries, day), language, surroundings));
        Answering.Write(Told(portfolio, parsed, language), surroundings);
        if (portfolio.NotAssessed.Count() is > 0 and var count)
        {
            surroundings.Error.WriteLine(new Text(FormattableString.Invariant($"Not assessed: {count} of {portfolio.Rows.Count}."), FormattableString.Invariant($"Non évalués : {count} sur {portfolio.Rows.Count}.")).In(language));
            return ExitStatus.BadInput;
        }

        return ExitStatus.Met;
    }

    private string Told(Portfolio portfolio, ParseResult parsed, Language language) => parsed.GetValue(format) switch
    {
        ReportFormat.Json => Encoding.UTF8.GetString(PortfolioJson.ToUtf8(portfolio)),
        ReportFormat.Markdown => PortfolioReport.WriteMarkdown(portfolio, language),
        _ => PortfolioReport.WriteText(portfolio, language, CommonOptions.Style(parsed.GetValue(terms.Colour), surroundings)),
    };
}
