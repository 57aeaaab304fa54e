using System.Globalization;
using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Seeds;

namespace Sovereignty.Tests.Law;

public sealed class TemporalCoverageTests
{
    private static readonly LocalDate[] Days = BoundaryDays.Of([.. Catalogue.Law.Instruments]);

    public static IEnumerable<object[]> Seeds => SeedFiles.Names.Select(name => new object[] { name });

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Around_every_boundary_the_whole_law_answers_every_worked_case(string seed)
    {
        Assert.InRange(Days.Length, 150, int.MaxValue);
        var dossier = Sovereign.Evaluator(AssessmentTerms.Default).Open(SeedFiles.Read(seed));
        foreach (var day in Days)
        {
            var assessment = dossier.Assess(day);
            Assert.Equal(Catalogue.Law.Index.Obligations.Count, assessment.Findings.Count);
            Assert.Equal(dossier.Decide(day).Conclusion, assessment.Conclusion);
            Assert.All(assessment.Findings, finding => Assert.False(string.IsNullOrWhiteSpace(finding.Reason.En) || string.IsNullOrWhiteSpace(finding.Reason.Fr)));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_was_known_on_a_day_answers_it_too(string seed)
    {
        foreach (var day in Days)
        {
            var dossier = Sovereign.Evaluator(new() { Knowledge = Knowledge.AsOf(day) }).Open(SeedFiles.Read(seed));
            var assessment = dossier.Assess(day);
            Assert.Equal(dossier.Decide(day).Conclusion, assessment.Conclusion);
            Assert.All(assessment.Findings, finding => Assert.Contains(Catalogue.Law.Find(finding.Instrument)!.Events, happened => happened.PublicSince <= day));
        }
    }

    [Fact]
    public void No_two_versions_of_a_provision_are_certain_on_one_day() => Assert.All(Catalogue.Law.Index.Obligations, pair =>
    {
        foreach (var day in Days)
        {
            var inquiry = new Inquiry(InquiryTerms.Default, new LegalAnswers(Catalogue.Law), DayNumber.Of(day));
            ObligationForce.On(pair.Instrument, pair.Obligation, ref inquiry, out var candidates);
            var certain = 0;
            foreach (var version in candidates)
            {
                certain += inquiry.IsOnOrAfter(version.From).IsTrue ? 1 : 0;
            }

            Assert.True(certain <= 1, $"{pair.Obligation.Id} on {day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)}");
        }
    });

    [Fact]
    public void A_provision_in_force_always_has_a_version() => Assert.All(Catalogue.Law.Index.Obligations, pair =>
        Assert.All(Days, day =>
        {
            var inquiry = new Inquiry(InquiryTerms.Default, new LegalAnswers(Catalogue.Law), DayNumber.Of(day));
            var inForce = ObligationForce.On(pair.Instrument, pair.Obligation, ref inquiry, out var candidates);
            Assert.True(inForce.IsFalse || candidates.Count > 0);
        }));
}
