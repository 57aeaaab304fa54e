using System.CommandLine;
using NodaTime;
using Sovereignty.Evaluation;

namespace Sovereignty.Tool;

/// <summary>What <c>sovereignty assess</c> takes.</summary>
internal sealed class AssessOptions(Surroundings surroundings)
{
    public Argument<string> File { get; } = CommonOptions.File();

    public Option<LocalDate?> On { get; } = new("--on")
    {
        Description = $"The day to assess: a date such as 2026-04-17, from 0001-01-01 through 9999-12-31, or today (in {Surroundings.Zone}). Required: nothing is assessed today by accident.",
        HelpName = "DATE|today",
        Required = true,
        CustomParser = result => Days.Asked(result, surroundings),
    };

    public TermsOptions Terms { get; } = new();

    public Option<ReportFormat> Format { get; } = CommonOptions.Format<ReportFormat>("text|markdown|json");

    public Option<Conclusion[]> Accept { get; } = new("--accept")
    {
        Description = "Conclusions that end with status 0 as well as met.",
        HelpName = "excused,not-applicable",
        CustomParser = result => Choices.Many(result, new("a conclusion that can be accepted", "une conclusion qui peut être acceptée"), [("excused", Conclusion.Excused), ("not-applicable", Conclusion.NotApplicable)]),
    };

    public Option<string?> Proof { get; } = new("--proof")
    {
        Description = "Also writes the proof of the answer to this file: every step, with the hashes of facts and law. sovereignty verify checks it.",
        HelpName = "FILE",
    };

    public IEnumerable<Option> All => [On, Format, Accept, Proof, .. Terms.All];
}
