using NodaTime;
using Sovereignty.Analysis;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.AnyLaw;
using Sovereignty.Tests.Arrangements;
using Sovereignty.Tests.Reports;

namespace Sovereignty.Tests.Analysis;

/// <summary>How the answer for one day looked from each day on which knowledge changed.</summary>
public sealed class KnowledgeAxisTests
{
    private static readonly LocalDate Asked = Known.Day("2026-04-20");

    [Fact]
    public void The_answer_for_2026_04_20_changed_when_the_decree_was_published_and_not_when_it_took_effect()
    {
        var stretches = Sovereign.Evaluator(Cases.OnSovereignty).AsKnownOverTime(Cases.OnUsCloud, Asked);
        var published = stretches.Single(stretch => stretch.From == Known.Day("2026-04-16"));
        Assert.Contains(published.Causes, cause => cause.Name == "fr-loi-2024-449-art31-decree" && cause.Kind == CauseKind.Knowledge);
        Assert.Contains(published.Difference!.Findings, change => change.Provision.Value == "fr-loi-2024-449-art31");
        Assert.Equal(Conclusion.NotMet, published.Assessment.Findings.Single(finding => finding.Provision.Value == "fr-loi-2024-449-art31").Conclusion);
        Assert.DoesNotContain(stretches, stretch => stretch.From == Known.Day("2026-04-17"));
    }

    [Fact]
    public void Before_anything_was_public_no_duty_was_known()
    {
        var first = Sovereign.Evaluator(Cases.OnSovereignty).AsKnownOverTime(Cases.OnUsCloud, Asked)[0];
        Assert.Null(first.From);
        Assert.Equal(Conclusion.NotApplicable, first.Assessment.Conclusion);
        Assert.Empty(first.Assessment.Exposures);
        Assert.Empty(first.Causes);
    }

    [Theory]
    [InlineData("2022-07-31", Conclusion.NotApplicable)]
    [InlineData("2022-08-01", Conclusion.Undetermined)]
    [InlineData("2022-08-02", Conclusion.Undetermined)]
    public void A_judgment_is_known_from_its_day_on_whatever_day_is_asked(string known, Conclusion expected)
    {
        var stretches = Sovereign.Evaluator(AssessmentTerms.Default).AsKnownOverTime(Some.Insurer.On(Some.FrenchCloud).Carrying(Derivable), Known.Day("2020-01-01"));
        Assert.Equal(expected, At(stretches, known).Findings.SingleOrDefault(finding => finding.Provision.Value == "eu-gdpr-2016-679-art9")?.Conclusion ?? Conclusion.NotApplicable);
    }

    [Fact]
    public void A_fact_that_became_public_is_the_cause_with_its_source()
    {
        var reported = new Evidence(EvidenceGrade.Reported, Known.Day("2025-05-01"), "a newspaper");
        var arrangement = new HostingArrangement { Id = "example", Events = [new RecordedEvent { Event = EventId.Of("a"), Day = Fact.Of(UncertainDay.Always, reported) }] };
        var law = Small.Law(Small.Obligation("duty", new HasHappened(EventId.Of("a")), about: SubjectKind.Arrangement));
        var stretches = new SovereigntyEvaluator(law).AsKnownOverTime(arrangement, Known.Day("2020-01-01"));
        Assert.Equal([null, Known.Day("2025-05-01")], stretches.Select(stretch => stretch.From).Where(day => day != LocalDate.MinIsoValue));
        Assert.Equal([Conclusion.Undetermined, Conclusion.Met], stretches.TakeLast(2).Select(stretch => stretch.Assessment.Conclusion));
        Assert.Equal("public: a newspaper", stretches[^1].Causes.Single().Words.En);
        Assert.Equal(Known.Day("2025-04-30"), stretches[^2].Through);
        Assert.Null(stretches[^1].Through);
    }

    [Fact]
    public void A_description_that_contradicts_itself_is_refused() =>
        Assert.Throws<IncoherentArrangementException>(() => Sovereign.Evaluator(AssessmentTerms.Default).AsKnownOverTime(new HostingArrangement { Id = "example", Responsibility = new() { Body = Known.As(PartyId.Of("nobody")) } }, Asked));

    private static DataSet Derivable => Some.Data("files", DataCategories.HealthDerivable) with { IdentifiesPersons = Known.As(true), Article9Grounds = FactList<CommitmentId>.Unknown };

    private static Assessment At(ValueList<KnowledgeStretch> stretches, string day) =>
        stretches.Last(stretch => stretch.From is null || stretch.From <= Known.Day(day)).Assessment;
}
