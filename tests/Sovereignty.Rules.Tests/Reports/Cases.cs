using NodaTime;
using NodaTime.Text;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Reports;
using Sovereignty.Tests.Seeds;

namespace Sovereignty.Tests.Reports;

/// <summary>Arrangements and days of every conclusion, told as texts.</summary>
internal static class Cases
{
    public static HostingArrangement Alan { get; } = SeedFiles.Read("alan-aws-frankfurt");

    public static HostingArrangement OnUsCloud { get; } = SeedFiles.Read("ministry-on-us-cloud");

    public static HostingArrangement OnQualifiedCloud { get; } = SeedFiles.Read("ministry-on-qualified-cloud");

    public static HostingArrangement Derogated { get; } = OnUsCloud
        .WithDerogation("fr-loi-2024-449-art31", "fr-circ-6404-sg-r9")
        .WithEvent("acceptable-offer-in-france", UncertainDay.On(new LocalDate(2026, 5, 1)));

    public static AssessmentTerms OnSovereignty { get; } = new() { Matters = [Matter.Sovereignty] };

    public static Assessment Assess(HostingArrangement arrangement, string on, AssessmentTerms? terms = null) =>
        Sovereign.Assess(arrangement, LocalDatePattern.Iso.Parse(on).Value, terms ?? OnSovereignty);

    public static string Tell(HostingArrangement arrangement, string on, Language language = Language.English, AssessmentTerms? terms = null, ReportStyle? style = null) =>
        TextReport.Write(Assess(arrangement, on, terms), arrangement, language, style);

    /// <summary>The first paragraph after the title, on one line.</summary>
    public static string OpeningOf(string text) => text.Split("\n\n")[1].Replace('\n', ' ');

    public static AssessmentTerms Choosing(string question, string reading) => OnSovereignty with { Readings = [new ReadingChoice(question, reading)] };
}
