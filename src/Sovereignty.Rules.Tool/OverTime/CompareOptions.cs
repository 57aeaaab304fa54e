using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using Sovereignty.Criteria;

namespace Sovereignty.Tool;

/// <summary>What <c>sovereignty compare</c> takes: the first side as an assessment or a timeline, and what is other on the second.</summary>
internal sealed class CompareOptions(Surroundings surroundings)
{
    public Argument<string[]> Files { get; } = new("FILE")
    {
        Description = "The arrangement as JSON, or - for standard input; several files are a portfolio, each compared with itself.",
        Arity = ArgumentArity.OneOrMore,
    };

    public Option<LocalDate?> On { get; } = CommonOptions.Day("--on", "The day on which to compare.", surroundings);

    public RangeOptions Range { get; } = new(surroundings);

    public Option<LocalDate?> OtherOn { get; } = CommonOptions.Day("--other-on", "Another day.", surroundings);

    public Option<Knowledge?> OtherKnownOn { get; } = new("--other-known-on")
    {
        Description = "Another day of knowledge.",
        HelpName = "DATE|on-the-day",
        CustomParser = Days.Known,
    };

    public Option<string?> OtherFile { get; } = new("--other-file") { Description = "Another description.", HelpName = "FILE" };

    public Option<ReadingChoice[]> OtherReadings { get; } = new("--other-reading")
    {
        Description = "Readings chosen beside or instead of those of --reading. Repeatable.",
        HelpName = "QUESTION=READING",
        CustomParser = Readings.Chosen,
    };

    public Option<Assumption[]> AsProposed { get; } = new("--as-proposed")
    {
        Description = "Law in which a proposal of the catalogue is in force as proposed from a day. Repeatable.",
        HelpName = "ID=DATE",
        CustomParser = Assumption.Proposals,
    };

    public Option<Assumption[]> Assume { get; } = new("--assume")
    {
        Description = "Law in which something happens to a text of the catalogue, such as annulled:eu-dpf=2027-01-01. Repeatable.",
        HelpName = "KIND:ID=DATE",
        CustomParser = Assumption.Events,
    };

    public Option<ReportFormat> Format { get; } = CommonOptions.Format<ReportFormat>("text|markdown|json");

    public TermsOptions Terms { get; } = new();

    public IEnumerable<Option> All => [On, Range.From, Range.Through, .. Others, Format, .. Terms.All];

    private Option[] Others => [OtherOn, OtherKnownOn, OtherFile, OtherReadings, AsProposed, Assume];

    public void Check(CommandResult result)
    {
        var (on, from, through) = (RangeOptions.Has(result, On), RangeOptions.Has(result, Range.From), RangeOptions.Has(result, Range.Through));
        if (on ? from || through : !(from && through))
        {
            result.Refuse("Either --on, or both --from and --through are required.", "Il faut soit --on, soit --from et --through.");
        }

        if (!Others.Any(option => RangeOptions.Has(result, option)))
        {
            var names = string.Join(", ", Others.Select(option => option.Name));
            result.Refuse($"Nothing to compare with: one of {names} is required.", $"Rien à quoi comparer : il faut l'une des options {names}.");
        }

        if (RangeOptions.Has(result, OtherOn) && !on)
        {
            result.Refuse("--other-on needs --on.", "--other-on exige --on.");
        }

        if (result.GetResult(Files) is { Tokens.Count: > 1 } && (RangeOptions.Has(result, OtherOn) || RangeOptions.Has(result, OtherFile)))
        {
            result.Refuse(
                "A portfolio of several files is compared under other knowledge, readings or law, and not with --other-on or --other-file.",
                "Un portefeuille de plusieurs fichiers se compare selon d'autres connaissances, lectures ou règles de droit, et non avec --other-on ou --other-file.");
        }

        var inputs = (result.GetResult(Files)?.Tokens ?? []).Concat(result.GetResult(OtherFile)?.Tokens ?? []);
        if (inputs.Count(token => token.Value == "-") > 1)
        {
            result.AddError("Standard input can be read once.");
        }

        Range.CheckOrder(result);
    }
}
