using NodaTime;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Json;
using Sovereignty.Law;

namespace Sovereignty.Benchmarks;

/// <summary>What the benchmarks measure on: a worked case of <c>seeds/</c>, the whole shipped law, and a hundred times as many obligations.</summary>
internal static class Cases
{
    public static SovereigntyEvaluator Shipped { get; } = Sovereign.Evaluator(AssessmentTerms.Default);

    /// <summary>The shipped law with every obligation a hundred times, under other names.</summary>
    public static SovereigntyEvaluator HundredTimes { get; } = new(BodyOfLaw.Of([.. Catalogue.Law.Instruments, .. Enumerable.Range(1, 99).SelectMany(Copies)]));

    public static byte[] Json(string seed) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "seeds", seed + ".json"));

    public static HostingArrangement Arrangement(string seed) => ArrangementJson.ReadOrThrow(Json(seed));

    public static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    /// <summary>Reads all that an assessment tells, and counts its letters.</summary>
    public static int WordsOf(Assessment assessment) =>
        assessment.Findings.Sum(finding => Length(finding.Reasons) + Length(finding.AppliesBecause) + Length(finding.Caveats)
            + finding.Subjects.Sum(subject => Length(subject.Reasons)) + finding.AlsoCites.Count + finding.Grounds.Count)
        + assessment.Exposures.Sum(exposure => exposure.Path.Count + exposure.Reason.En.Length + Length(exposure.Caveats))
        + assessment.Missing.Count + assessment.OpenQuestions.Count + Length(assessment.Caveats);

    private static int Length(ValueList<Text> texts) => texts.Sum(text => text.En.Length + text.Fr.Length);

    private static IEnumerable<Instrument> Copies(int number) =>
        from instrument in Catalogue.Law.Instruments
        let obligations = instrument.Provisions.OfType<Obligation>().ToArray()
        where obligations.Length > 0
        select instrument with
        {
            Id = InstrumentId.Of($"{instrument.Id}-copy-{number}"),
            Provisions = [.. obligations.Select(obligation => obligation with
            {
                Id = ProvisionId.Of($"{obligation.Id}-copy-{number}"),
                Versions = [.. obligation.Versions.Select(version => version with { Id = ProvisionId.Of($"{version.Id}-copy-{number}") })],
            })],
        };
}
