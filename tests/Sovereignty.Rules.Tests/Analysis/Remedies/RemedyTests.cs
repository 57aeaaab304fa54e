using System.Text.Json;
using Sovereignty.Analysis;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Json;
using Sovereignty.Law;
using Sovereignty.Reports;
using Sovereignty.Tests.Arrangements;
using Sovereignty.Tests.Json;
using Sovereignty.Tests.Reports;

namespace Sovereignty.Tests.Analysis;

/// <summary>What could be changed about a ministry's files on a US group's cloud.</summary>
public sealed class RemedyTests
{
    private static readonly SovereigntyEvaluator Evaluator = new(Catalogue.Law, new() { Matters = [Matter.Sovereignty] });
    private static readonly RemedyAnswer OnUsCloud = Evaluator.Remedies(Cases.OnUsCloud, Known.Day("2026-11-26"));

    [Fact]
    public void A_qualified_service_an_internal_cloud_and_a_derogation_mend_it()
    {
        Assert.Equal(Conclusion.NotMet, OnUsCloud.Before.Conclusion);
        Assert.Contains(OnUsCloud.Remedies, remedy => remedy.Reached == Conclusion.Met && remedy.Steps.Count == 1 && remedy.Steps[0].Words.En.Contains("SecNumCloud 3.2", StringComparison.Ordinal));
        Assert.Contains(OnUsCloud.Remedies, remedy => remedy.Reached == Conclusion.NotApplicable && remedy.Steps.Count == 1 && remedy.Steps[0].Words.En.Contains("internal cloud", StringComparison.Ordinal));
        Assert.Contains(OnUsCloud.Remedies, remedy => remedy.Reached == Conclusion.Excused && remedy.Steps.Any(step => step.By == Changer.Authority) && remedy.Steps.Any(step => step.IsAssumption));
    }

    [Fact]
    public void Keys_that_the_customer_holds_never_mend_it_alone() =>
        Assert.DoesNotContain(OnUsCloud.Remedies, remedy => remedy.Steps.All(step => step.Words.En.Contains("keys", StringComparison.Ordinal)));

    [Fact]
    public void A_derogation_does_not_mend_a_project_that_was_engaged_too_late() =>
        Assert.DoesNotContain(
            Evaluator.Remedies(Cases.OnUsCloud.EngagedOn("2026-05-01"), Known.Day("2026-11-26")).Remedies,
            remedy => remedy.Reached == Conclusion.Excused);

    [Fact]
    public void A_remedy_applied_reaches_its_target_and_what_it_reaches_is_told()
    {
        Assert.All(OnUsCloud.Remedies, remedy =>
        {
            Assert.True(remedy.Reached < Conclusion.Undetermined);
            Assert.Equal(remedy.Assessment, Evaluator.Open(remedy.Arrangement).Assess(Known.Day("2026-11-26")));
        });
    }

    [Fact]
    public void No_certificate_of_a_remedy_can_be_left_out()
    {
        var moved = OnUsCloud.Remedies.Single(remedy => remedy.Reached == Conclusion.Met && remedy.Steps.Count == 1).Arrangement;
        var company = moved.Organisations.Single(party => party.Certificates.Entries.Any(entry => entry.Evidence.Source == "supposed"));

        Assert.Equal(["secnumcloud"], company.Certificates.Values.Select(certificate => certificate.Scheme.Value));
        var without = moved with { Organisations = [.. moved.Organisations.Where(party => party != company), company with { Certificates = Known.Exactly<Certificate>() }] };
        Assert.Equal(Conclusion.NotMet, Evaluator.Open(without).Assess(Known.Day("2026-11-26")).Conclusion);
    }

    [Fact]
    public void Four_layers_on_one_cloud_move_together()
    {
        var cloud = Cases.OnUsCloud.Layers.Values.Single();
        var four = Cases.OnUsCloud with { Layers = Known.Exactly<Layer>([.. Enumerable.Range(1, 4).Select(number => cloud with { Id = LayerId.Of($"cloud-{number}") })]) };
        var answer = Evaluator.Remedies(four, Known.Day("2026-11-26"));

        Assert.Contains(answer.Remedies, remedy => remedy.Reached == Conclusion.Met && remedy.Steps.Count == 1 && remedy.Steps[0].Words.En.StartsWith("cloud-1, cloud-2, cloud-3, cloud-4: move to another service", StringComparison.Ordinal));
    }

    [Fact]
    public void A_derogation_has_the_first_day_on_which_a_text_knows_of_it_and_what_nothing_dates_has_none()
    {
        var steps = OnUsCloud.Remedies.SelectMany(remedy => remedy.Steps).ToArray();

        Assert.All(steps.Where(step => step.By == Changer.Authority), step => Assert.Equal(Known.Day("2024-05-23"), step.Earliest));
        Assert.All(steps.Where(step => step.By == Changer.Buyer), step => Assert.Null(step.Earliest));
    }

    [Fact]
    public void A_certificate_in_progress_is_not_expected_before_its_period_begins()
    {
        var scheme = SchemeId.Of("hds");
        var evaluator = Bids.Adopting(Standard.Of("adopted", Text.Same("-"), SubjectKind.Layer, new HoldsCertificate(scheme), Known.Day("2026-01-01")));
        var inProgress = Some.Certificate("hds", "1", from: "2027-03-01") with { Version = Fact<string>.Unknown, State = Known.As(CertificateState.InProgress) };
        var hosted = Some.Hospital.On(Some.FrenchCloud.WhereOperator(company => company with { Certificates = Known.AtLeast(inProgress) }));
        var steps = evaluator.Remedies(hosted, Known.Day("2026-06-01")).Remedies.SelectMany(remedy => remedy.Steps).ToArray();

        Assert.Contains(steps, step => step.By == Changer.Supplier && step.Earliest == Known.Day("2027-03-01"));
    }

    [Fact]
    public void Where_nothing_is_amiss_nothing_is_proposed()
    {
        var answer = Evaluator.Remedies(Some.Ministry.On(Some.FrenchCloud), Known.Day("2026-11-26"));

        Assert.True(answer.IsComplete);
        Assert.Empty(answer.Remedies);
        Assert.Empty(answer.Unchangeable);
    }

    [Fact]
    public void What_no_one_can_change_is_said_and_what_was_not_tried_beside_it()
    {
        Assert.Contains(OnUsCloud.Unchangeable, fact => fact.En.Contains("what kind of data it holds", StringComparison.Ordinal));
        Assert.DoesNotContain(OnUsCloud.Unchangeable, fact => fact.En.Contains("seat", StringComparison.Ordinal) || fact.En.Contains("this happened", StringComparison.Ordinal));
        Assert.Contains(OnUsCloud.NotTried, fact => fact.En.Contains("registered seat", StringComparison.Ordinal));
    }

    [Fact]
    public void It_is_told_in_both_languages_and_as_JSON()
    {
        Assert.Contains("an internal cloud of the State", RemedyReport.WriteText(OnUsCloud, Cases.OnUsCloud, Language.English), StringComparison.Ordinal);
        Assert.Contains("un nuage interne de l'État", RemedyReport.WriteMarkdown(OnUsCloud, Cases.OnUsCloud, Language.French).Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(RemedyJson.ToUtf8(OnUsCloud));
        Assert.Equal(OnUsCloud.Remedies.Count, json.RootElement.GetProperty("remedies").GetArrayLength());
        Stamped.By(OnUsCloud.Before, json.RootElement);
    }
}
