using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed class PatrimoineL2124Tests
{
    private const string Deposit = "fr-patrimoine-l212-4-deposit";
    private const string Day = "2026-01-15";

    private static readonly Certificate Approval = Some.Certificate("fr-archives-approval", "1");
    private static readonly Certificate Hds = Some.Certificate("hds", "2");
    private static readonly DataSet Files = Some.Menus with { Archive = Known.As(ArchiveStatus.Unselected) };
    private static readonly DataSet HealthFiles = Some.CareFiles with { Archive = Known.As(ArchiveStatus.Unselected) };

    [Theory]
    [InlineData("2017-12-30", Conclusion.Undetermined)]
    [InlineData("2017-12-31", Conclusion.NotMet)]
    [InlineData("2018-01-01", Conclusion.NotMet)]
    [InlineData("2026-11-23", Conclusion.NotMet)]
    public void A_third_party_without_approval_fails_it_once_it_is_surely_in_force(string on, Conclusion expected) => Assert.Equal(expected, Deposited(Files).Under(Deposit, on));

    [Fact]
    public void An_approved_third_party_after_declaration_and_contract_satisfies_it() => Assert.Equal(Conclusion.Met, Deposited(Files, Approval).Under(Deposit, Day));

    [Theory]
    [InlineData("2019-12-31", Conclusion.NotMet)]
    [InlineData("2020-01-01", Conclusion.Met)]
    [InlineData("2020-01-02", Conclusion.Met)]
    public void Declaration_and_contract_come_first(string on, Conclusion expected) => Assert.Equal(expected, Deposited(Files, Approval).Under(Deposit, on));

    [Theory]
    [InlineData("archive-deposit-declared")]
    [InlineData("archive-deposit-contract-signed")]
    public void Each_of_the_two_is_needed(string lacking)
    {
        var deposited = Deposited(Files, Approval);
        Assert.Equal(Conclusion.NotMet, (deposited with { Events = [.. deposited.Events.Select(recorded => recorded.Event.Value == lacking ? recorded with { Day = Known.As(UncertainDay.Never) } : recorded)] }).Under(Deposit, Day));
        Assert.Equal(Conclusion.Undetermined, (deposited with { Events = [.. deposited.Events.Where(recorded => recorded.Event.Value != lacking)] }).Under(Deposit, Day));
    }

    [Fact]
    public void Health_data_goes_to_a_certified_host_and_other_data_to_an_approved_one()
    {
        Assert.Equal(Conclusion.Met, Deposited(HealthFiles, Hds).Under(Deposit, Day));
        Assert.Equal(Conclusion.NotMet, Deposited(HealthFiles, Approval).Under(Deposit, Day));
        Assert.Equal(Conclusion.NotMet, Deposited(Files, Hds).Under(Deposit, Day));
        Assert.Equal(Conclusion.NotMet, Deposited([HealthFiles, Files], Hds).Under(Deposit, Day));
        Assert.Equal(Conclusion.Met, Deposited([HealthFiles, Files], Hds, Approval).Under(Deposit, Day));
    }

    [Theory]
    [InlineData(ArchiveStatus.NotPublic, Conclusion.NotApplicable)]
    [InlineData(ArchiveStatus.Selected, Conclusion.NotApplicable)]
    [InlineData(ArchiveStatus.Unselected, Conclusion.NotMet)]
    public void It_is_about_public_archives_that_are_not_selected(ArchiveStatus status, Conclusion expected) =>
        Assert.Equal(expected, Deposited(Some.Menus with { Archive = Known.As(status) }).Under(Deposit, Day));

    [Fact]
    public void A_running_service_or_own_machines_are_no_deposit_and_an_unknown_role_is_open()
    {
        Assert.Equal(Conclusion.NotApplicable, Some.Ministry.On(Some.FrenchCloud).Carrying(Files).Under(Deposit, Day));
        Assert.Equal(Conclusion.NotApplicable, Some.Ministry.On(Keeping(Some.FrenchCloud).As(Delivery.OwnMachines)).Carrying(Files).Under(Deposit, Day));
        Assert.Equal(Conclusion.Undetermined, Some.Ministry.On(Some.FrenchCloud.Where(layer => layer with { Role = Fact<LayerRole>.Unknown })).Carrying(Files).Under(Deposit, Day));
    }

    private static HostingArrangement Deposited(DataSet data, params Certificate[] certificates) => Deposited([data], certificates);

    private static HostingArrangement Deposited(DataSet[] data, params Certificate[] certificates) => Some.Ministry.On(Keeping(Some.FrenchCloud).Certified(certificates)).Carrying(data)
        .Where("archive-deposit-declared", UncertainDay.On(Known.Day("2020-01-01")))
        .Where("archive-deposit-contract-signed", UncertainDay.On(Known.Day("2020-01-01")));

    private static Cloud Keeping(Cloud cloud) => cloud.Where(layer => layer with { Role = Known.As(LayerRole.ArchiveDeposit) });
}
