using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed class Cloudbeleid2026Tests
{
    private const string Id = "nl-cloudbeleid-2026-";
    private const string On = "2026-09-01";

    private static readonly Organisation Ministry = Some.Body(PartyKind.StateAdministration, "NL") with { Regimes = Known.Exactly<RegimeId>() };
    private static readonly Cloud Encrypted = Some.FrenchCloud.Where(layer => layer with { Commitments = Known.Exactly(CommitmentId.Of("encryption-at-rest-and-in-transit")) });

    [Theory]
    [InlineData("2022-08-28", Conclusion.NotApplicable, Conclusion.NotApplicable)]
    [InlineData("2022-08-29", Conclusion.Undetermined, Conclusion.NotApplicable)]
    [InlineData("2022-08-30", Conclusion.Undetermined, Conclusion.NotApplicable)]
    [InlineData("2026-07-02", Conclusion.Undetermined, Conclusion.NotApplicable)]
    [InlineData("2026-07-03", Conclusion.NotApplicable, Conclusion.Met)]
    [InlineData("2026-07-04", Conclusion.NotApplicable, Conclusion.Met)]
    public void The_policy_of_2026_takes_the_place_of_that_of_2022(string on, Conclusion earlier, Conclusion later)
    {
        Assert.Equal(earlier, Ministry.On(Encrypted).Under("nl-cloudbeleid-2022-conditions", on));
        Assert.Equal(later, Ministry.On(Encrypted).Under(Id + "4-6", on));
    }

    [Theory]
    [InlineData("nl/state-secret", Conclusion.NotMet)]
    [InlineData("nl/tbb-1", Conclusion.NotMet)]
    [InlineData("nl/tbb-2", Conclusion.NotMet)]
    [InlineData("nl/tbb-3", Conclusion.NotMet)]
    [InlineData("nl/tbb-4", Conclusion.NotApplicable)]
    public void State_secrets_and_interests_1_to_3_are_prohibited(string category, Conclusion expected)
    {
        Assert.Equal(expected, Ministry.On(Encrypted).Carrying(Of(category)).Under(Id + "5-2", On));
        Assert.Equal(Conclusion.NotApplicable, Ministry.On(Encrypted.As(Delivery.InternalStateCloud)).Carrying(Of(category)).Under(Id + "5-2", On));
    }

    [Fact]
    public void Data_of_unknown_kind_leaves_the_prohibition_open() =>
        Assert.Equal(Conclusion.Undetermined, Ministry.On(Encrypted).Carrying(Some.Menus with { Categories = FactList<DataCategory>.Unknown }).Under(Id + "5-2", On));

    [Fact]
    public void Source_data_of_base_registries_is_not_in_public_cloud_alone()
    {
        var registry = Of("nl/base-registry-source");
        var alone = Ministry.On(Encrypted).Carrying(registry);
        var own = Encrypted.Layer with { Id = LayerId.Of("own"), Delivery = Known.As(Delivery.OwnMachines) };
        Assert.Equal(Conclusion.NotMet, alone.Under(Id + "5-4", On));
        Assert.Equal(Conclusion.Met, (Ministry.On(Encrypted) with { Layers = Known.Exactly(Encrypted.Layer, own) }).Carrying(registry).Under(Id + "5-4", On));
        Assert.Equal(Conclusion.Undetermined, (alone with { Layers = Known.AtLeast([.. alone.Layers.Values]) }).Under(Id + "5-4", On));
        Assert.Equal(Conclusion.NotApplicable, Ministry.On(Encrypted.As(Delivery.OwnMachines)).Carrying(registry).Under(Id + "5-4", On));
    }

    [Theory]
    [InlineData("NL", Conclusion.Met)]
    [InlineData("NO", Conclusion.Met)]
    [InlineData("CH", Conclusion.Met)]
    [InlineData("BQ", Conclusion.NotMet)]
    [InlineData("GB", Conclusion.NotMet)]
    [InlineData("US", Conclusion.NotMet)]
    public void Data_lies_in_the_EEA_and_Switzerland_without_the_Caribbean_Netherlands(string country, Conclusion expected) => Assert.Equal(expected, Ministry.On(Encrypted.In(country)).Under(Id + "4-6", On));

    [Fact]
    public void Data_is_encrypted_and_preferences_are_caveats()
    {
        Assert.Equal(Conclusion.NotMet, Ministry.On(Some.FrenchCloud).Under(Id + "4-6", On));
        var kept = Ministry.On(Encrypted).FindingUnder(Id + "4-6", On);
        Assert.Equal(Conclusion.Met, kept.Conclusion);
        Assert.Contains(kept.Caveats, caveat => caveat.En.Contains("key management", StringComparison.Ordinal));
        Assert.DoesNotContain(kept.Caveats, caveat => caveat.En.Contains("special categories", StringComparison.Ordinal));
        var outside = Ministry.On(Encrypted.Where(layer => layer with { Keys = Known.As(KeyCustody.OutsideProvider) })).Carrying(Some.CareFiles).FindingUnder(Id + "4-6", On);
        Assert.DoesNotContain(outside.Caveats, caveat => caveat.En.Contains("key management", StringComparison.Ordinal));
        Assert.Contains(outside.Caveats, caveat => caveat.En.Contains("special categories", StringComparison.Ordinal));
    }

    [Fact]
    public void The_workplace_goes_to_public_cloud_only_under_all_conditions()
    {
        string[] steps = ["nl-continuity-at-risk-established", "risk-analysis-made", "exit-plan-made", "exit-plan-tested", "nl-ministers-agreed"];
        var mail = Ministry.On(Encrypted).Carrying(Some.Data("mail", DataCategories.Workplace));
        Assert.Equal(Conclusion.Undetermined, mail.Under(Id + "4-5", On));
        Assert.Equal(Conclusion.Met, After(mail, steps).Under(Id + "4-5", On));
        Assert.All(steps, step => Assert.Equal(Conclusion.NotMet, After(mail, [.. steps.Where(other => other != step)]).Where(step, UncertainDay.Never).Under(Id + "4-5", On)));
        Assert.Equal(Conclusion.NotApplicable, Ministry.On(Encrypted).Under(Id + "4-5", On));
    }

    [Fact]
    public void A_supplier_from_elsewhere_is_discouraged_for_the_primary_process_of_a_vital_provider()
    {
        var vital = Ministry with { Regimes = Known.Exactly(RegimeId.Of("nl-vital-provider")) };
        var process = Some.Data("process", DataCategories.PrimaryProcess);
        var abroad = new Cloud(Encrypted.Layer, [Some.Company("french-cloud", "US")]);
        var discouraged = vital.On(abroad).Carrying(process).FindingUnder(Id + "4-3", On);
        Assert.Equal(Conclusion.Met, discouraged.Conclusion);
        Assert.Contains(discouraged.Caveats, caveat => caveat.En.Contains("discouraged", StringComparison.Ordinal));
        Assert.DoesNotContain(vital.On(Encrypted).Carrying(process).FindingUnder(Id + "4-3", On).Caveats, caveat => caveat.En.Contains("discouraged", StringComparison.Ordinal));
        Assert.Equal(Conclusion.NotApplicable, Ministry.On(abroad).Carrying(process).Under(Id + "4-3", On));
        Assert.Equal(Conclusion.NotApplicable, vital.On(abroad).Under(Id + "4-3", On));
    }

    [Theory]
    [InlineData("2026-01-01", "2026-09-01", Conclusion.Met)]
    [InlineData("2025-09-01", "2026-09-01", Conclusion.Met)]
    [InlineData("2025-08-31", "2026-09-01", Conclusion.NotMet)]
    public void Material_use_has_twelve_months_for_its_exit_plan(string begun, string on, Conclusion expected)
    {
        var use = After(Ministry.On(Encrypted).Carrying(Of("nl/material-use")), "risk-analysis-made", "nl-ciso-rijk-notified").Where("nl-material-use-begun", UncertainDay.On(Known.Day(begun)));
        Assert.Equal(expected, use.Where("exit-plan-made", UncertainDay.Never).Under(Id + "3", on));
        Assert.Equal(Conclusion.Met, After(use, "exit-plan-made").Under(Id + "3", on));
    }

    [Fact]
    public void Material_use_is_analysed_and_notified_before() =>
        Assert.Equal(Conclusion.NotMet, After(Ministry.On(Encrypted).Carrying(Of("nl/material-use")), "risk-analysis-made", "exit-plan-made").Where("nl-ciso-rijk-notified", UncertainDay.Never).Under(Id + "3", On));

    [Theory]
    [InlineData("5-2")]
    [InlineData("4-6")]
    public void Other_bodies_and_States_are_outside(string clause)
    {
        Assert.Equal(Conclusion.NotApplicable, Some.Ministry.On(Some.UsCloud.In("US")).Carrying(Of("nl/state-secret")).Under(Id + clause, On));
        Assert.Equal(Conclusion.NotApplicable, Some.Body(PartyKind.LocalAuthority, "NL").On(Some.UsCloud.In("US")).Carrying(Of("nl/state-secret")).Under(Id + clause, On));
    }

    private static HostingArrangement After(HostingArrangement arrangement, params string[] steps) =>
        steps.Aggregate(arrangement, (so, step) => so.Where(step, UncertainDay.On(Known.Day("2026-08-01"))));

    private static DataSet Of(string category) => Some.Data("data", DataCategory.Define(category));
}
