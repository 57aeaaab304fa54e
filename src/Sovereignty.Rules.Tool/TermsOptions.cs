using System.CommandLine;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Tool;

/// <summary>The terms of an assessment and the words in which it is told: what every command that assesses takes.</summary>
internal sealed class TermsOptions
{
    /// <summary>Law of grade D never decides; a floor below C would change nothing.</summary>
    private static (string Name, Confidence Value)[] Grades { get; } = [.. Choices.Named<Confidence>().Where(choice => choice.Value > Confidence.D)];

    public Option<Knowledge?> KnownOn { get; } = new("--known-on")
    {
        Description = "The day of knowledge: leaves out law and facts that became public later. on-the-day: what was known on the assessed day. Everything when left out.",
        HelpName = "DATE|on-the-day",
        CustomParser = Days.Known,
    };

    public Option<Matter[]> Matters { get; } = new("--matter")
    {
        Description = $"The matters that decide, all when left out: {string.Join(", ", Matter.All.Select(matter => matter.Id))}. Repeatable.",
        HelpName = "MATTER",
        CustomParser = result => Choices.Many(result, new("a matter", "une matière"), [.. Matter.All.Select(matter => (matter.Id, matter))]),
    };

    public Option<Force[]> Forces { get; } = new("--force")
    {
        Description = $"The forces that decide, binding and doctrine when left out: {Names(Choices.Named<Force>())}. Repeatable.",
        HelpName = "FORCE",
        CustomParser = result => Choices.Many(result, new("a force", "une force"), Choices.Named<Force>()),
    };

    public Option<ReadingChoice[]> Readings { get; } = new("--reading")
    {
        Description = "Chooses a reading of an unsettled question, for all places where it is asked. Repeatable. The report lists the questions that left it open.",
        HelpName = "QUESTION=READING",
        CustomParser = Tool.Readings.Chosen,
    };

    public Option<EvidenceGrade> EvidenceFloor { get; } = new("--evidence-floor")
    {
        Description = $"Facts below this grade count as unknown: {Names(Choices.Named<EvidenceGrade>())}.",
        HelpName = "GRADE",
        CustomParser = result => Choices.One(result, new("a grade of evidence", "un niveau de preuve"), Choices.Named<EvidenceGrade>()),
    };

    public Option<Confidence> ConfidenceFloor { get; } = new("--confidence-floor")
    {
        Description = $"Law below this grade counts as unknown: {Names(Grades)}.",
        HelpName = "GRADE",
        CustomParser = result => Choices.One(result, new("a grade of confidence", "un niveau de confiance"), Grades),
    };

    public Option<Language> Language { get; } = CommonOptions.Language();

    public Option<ColourChoice> Colour { get; } = CommonOptions.Colour();

    public IEnumerable<Option> All => [KnownOn, Language, Matters, Forces, Readings, EvidenceFloor, ConfidenceFloor, Colour];

    private static string Names<T>((string Name, T Value)[] choices) => string.Join(", ", choices.Select(choice => choice.Name));

    /// <summary>The terms that the caller chose.</summary>
    public AssessmentTerms TermsOf(ParseResult parsed) => AssessmentTerms.Default with
    {
        Knowledge = parsed.GetValue(KnownOn) ?? Knowledge.Everything,
        Matters = (parsed.GetValue(Matters) ?? []).ToValueSet(),
        Forces = parsed.GetValue(Forces) is { Length: > 0 } forces ? forces.ToValueList() : AssessmentTerms.Default.Forces,
        Readings = (parsed.GetValue(Readings) ?? []).ToValueSet(),
        EvidenceFloor = parsed.GetValue(EvidenceFloor) is var evidence && evidence != default ? evidence : AssessmentTerms.Default.EvidenceFloor,
        ConfidenceFloor = parsed.GetValue(ConfidenceFloor) is var confidence && confidence != default ? confidence : AssessmentTerms.Default.ConfidenceFloor,
    };
}
