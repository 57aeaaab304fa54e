using FluentValidation;
using FluentValidation.Results;
using FluentValidation.TestHelper;
using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Tests.Arrangements;
using Sovereignty.Tests.Seeds;
using Sovereignty.Validation;

namespace Sovereignty.Tests.Edge;

/// <summary>A procurement form whose arrangement is asked, and the validator of descriptions.</summary>
public sealed class ValidationTests
{
    private static readonly LocalDate On = new(2026, 4, 17);
    private static readonly SovereigntyEvaluator Evaluator = Sovereign.Evaluator(AssessmentTerms.Default with { Matters = [Sovereignty.Law.Matter.Sovereignty] });
    private static readonly HostingArrangement OnUsCloud = SeedFiles.Read("ministry-on-us-cloud");
    private static readonly HostingArrangement Contradictory = OnUsCloud with { Layers = FactList.Exactly(Edits.Known, OnUsCloud.Layers.Values.Select(layer => layer with { Operator = Known.As(PartyId.Of("nobody")) }).ToArray()) };

    [Fact]
    public void A_form_tells_each_breach_in_French_with_its_law()
    {
        var result = new BidForm(new FailureOptions { Language = Language.French }).Validate(new Bid("lot 1", OnUsCloud, On));
        var breach = Assert.Single(result.Errors, failure => failure.ErrorCode == "fr-loi-2024-449-art31");

        Assert.False(result.IsValid);
        Assert.Equal(("Arrangement", Severity.Error), (breach.PropertyName, breach.Severity));
        Assert.StartsWith("NON RESPECTÉ – ", breach.ErrorMessage, StringComparison.Ordinal);
        Assert.Contains("article 31", breach.ErrorMessage, StringComparison.Ordinal);
        Assert.Contains("JORFARTI000049563610", breach.ErrorMessage, StringComparison.Ordinal);
        Assert.Contains("CLOUD Act", breach.ErrorMessage, StringComparison.Ordinal);
        Assert.Equal("fr-loi-2024-449-art31", Assert.IsType<Finding>(breach.CustomState).Provision.Value);
    }

    [Fact]
    public void There_is_one_failure_for_each_finding_that_decides_and_is_not_clear()
    {
        var result = new BidForm().Validate(new Bid("lot 1", OnUsCloud, On));
        var deciding = Evaluator.Open(OnUsCloud).Assess(On).Findings.Where(finding => Evaluator.Terms.Decides(finding.Force, finding.Matter)).ToArray();

        Assert.Equal(
            deciding.Where(finding => finding.Conclusion is Conclusion.NotMet or Conclusion.Undetermined or Conclusion.Excused).Select(finding => finding.Provision.Value).Order(StringComparer.Ordinal),
            result.Errors.Select(failure => failure.ErrorCode).Order(StringComparer.Ordinal));
        Assert.All(result.Errors, failure => Assert.Equal(((Finding)failure.CustomState).Conclusion switch { Conclusion.NotMet => Severity.Error, Conclusion.Undetermined => Severity.Warning, _ => Severity.Info }, failure.Severity));
    }

    [Fact]
    public void An_open_finding_warns_or_is_no_failure_as_the_form_chooses()
    {
        var open = OnUsCloud.WithDataSets(data => data with { Harms = FactList<Harm>.Unknown });

        Assert.Contains(new BidForm().Validate(new Bid("lot 1", open, On)).Errors, failure => failure.Severity == Severity.Warning);
        Assert.Contains(new BidForm(new FailureOptions { Undetermined = Severity.Error }).Validate(new Bid("lot 1", open, On)).Errors, failure => failure is { Severity: Severity.Error, CustomState: Finding { Conclusion: Conclusion.Undetermined } });
        Assert.DoesNotContain(new BidForm(new FailureOptions { Undetermined = null }).Validate(new Bid("lot 1", open, On)).Errors, failure => failure.CustomState is Finding { Conclusion: Conclusion.Undetermined });
    }

    [Fact]
    public void The_day_is_the_forms_own() =>
        Assert.Empty(new BidForm().Validate(new Bid("lot 1", OnUsCloud, new LocalDate(2021, 7, 4))).Errors);

    [Fact]
    public void A_contradiction_is_told_in_the_place_of_findings_under_its_path()
    {
        var result = new BidForm().Validate(new Bid("lot 1", Contradictory, On));

        Assert.NotEmpty(result.Errors);
        Assert.All(result.Errors, failure => Assert.Equal(("sovereignty-incoherent", Severity.Error), (failure.ErrorCode, failure.Severity)));
        Assert.Contains(result.Errors, failure => failure.PropertyName.StartsWith("Arrangement.layers", StringComparison.Ordinal) && failure.CustomState is Problem);
    }

    [Fact]
    public void An_arrangement_that_is_missing_is_left_to_NotNull() =>
        Assert.Equal("NotNullValidator", Assert.Single(new BidForm().Validate(new Bid("lot 1", null, On)).Errors).ErrorCode);

    [Fact]
    public async Task It_works_beside_asynchronous_rules()
    {
        var form = new InlineValidator<Bid>();
        form.RuleFor(bid => bid.Lot).MustAsync(async (_, token) =>
        {
            await Task.Yield();
            return !token.IsCancellationRequested;
        });
        form.RuleFor(bid => bid.Arrangement).MeetsSovereignCloudRequirements(Evaluator, On);

        var result = await form.ValidateAsync(new Bid("lot 1", OnUsCloud, On));
        Assert.Equal(new BidForm().Validate(new Bid("lot 1", OnUsCloud, On)).Errors.Select(failure => failure.ErrorMessage), result.Errors.Select(failure => failure.ErrorMessage));
    }

    [Fact]
    public void Rules_that_depend_on_it_run_only_when_it_holds()
    {
        var ran = 0;
        var form = new InlineValidator<Bid>();
        form.RuleFor(bid => bid.Arrangement).MeetsSovereignCloudRequirements(Evaluator, bid => bid.On).DependentRules(() => form.RuleFor(bid => bid.Lot).Must(_ => ++ran > 0));

        form.Validate(new Bid("lot 1", OnUsCloud, On));
        Assert.Equal(0, ran);
        form.Validate(new Bid("lot 1", OnUsCloud, new LocalDate(2021, 7, 4)));
        Assert.Equal(1, ran);
    }

    [Fact]
    public void When_and_cascade_work_as_for_any_rule()
    {
        var form = new InlineValidator<Bid>();
        form.RuleFor(bid => bid.Arrangement).Cascade(CascadeMode.Stop).MeetsSovereignCloudRequirements(Evaluator, On).Must(_ => false).When(bid => bid.Lot == "lot 1");

        Assert.DoesNotContain(form.Validate(new Bid("lot 1", OnUsCloud, On)).Errors, failure => failure.ErrorCode == "PredicateValidator");
        Assert.Empty(form.Validate(new Bid("lot 2", OnUsCloud, On)).Errors);
    }

    [Fact]
    public void A_coherent_description_passes_and_a_contradictory_one_fails_under_its_path()
    {
        var validator = new HostingArrangementValidator(Language.French);

        validator.TestValidate(OnUsCloud).ShouldNotHaveAnyValidationErrors();
        var failure = Assert.Single(validator.Validate(Contradictory).Errors, failure => failure.PropertyName == "layers['cloud'].operator");
        Assert.StartsWith("trouvé ", failure.ErrorMessage, StringComparison.Ordinal);
        Assert.IsType<Problem>(failure.CustomState);
    }

    [Fact]
    public void What_is_missing_for_the_law_of_a_day_warns_and_says_who_can_supply_it()
    {
        var open = OnUsCloud.WithDataSets(data => data with { Harms = FactList<Harm>.Unknown });
        var failure = Assert.Single(new HostingArrangementValidator(Evaluator, On).Validate(open).Errors, failure => failure.PropertyName == "dataSets['health-files'].harms");

        Assert.Equal(("sovereignty-missing", Severity.Warning), (failure.ErrorCode, failure.Severity));
        Assert.IsType<MissingItem>(failure.CustomState);
        Assert.DoesNotContain(new HostingArrangementValidator(Evaluator, On).Validate(open).Errors, one => one.PropertyName.StartsWith("law:", StringComparison.Ordinal));
    }

    private sealed record Bid(string Lot, HostingArrangement? Arrangement, LocalDate On);

    private sealed class BidForm : AbstractValidator<Bid>
    {
        public BidForm(FailureOptions? options = null)
        {
            RuleFor(bid => bid.Arrangement).NotNull();
            RuleFor(bid => bid.Arrangement).MeetsSovereignCloudRequirements(Evaluator, bid => bid.On, options);
        }
    }
}
