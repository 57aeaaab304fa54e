using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed class PatrimoineR21223Tests
{
    private const string Kept = "fr-patrimoine-r212-23-place";

    private static readonly DataSet Files = Some.Menus with { Archive = Known.As(ArchiveStatus.Unselected) };

    [Theory]
    [InlineData("2017-12-30", Conclusion.Undetermined)]
    [InlineData("2017-12-31", Conclusion.NotMet)]
    [InlineData("2018-01-01", Conclusion.NotMet)]
    [InlineData("2020-12-30", Conclusion.NotMet)]
    [InlineData("2020-12-31", Conclusion.NotMet)]
    [InlineData("2021-01-01", Conclusion.NotApplicable)]
    [InlineData("2021-01-02", Conclusion.NotApplicable)]
    public void Archives_on_deposit_abroad_fail_it_through_2020_12_31(string on, Conclusion expected) => Assert.Equal(expected, Deposited("DE").Under(Kept, on));

    [Fact]
    public void On_national_territory_it_is_met() => Assert.Equal(Conclusion.Met, Deposited("FR").Under(Kept, "2019-01-01"));

    [Fact]
    public void What_is_no_deposit_is_free_and_what_may_be_one_is_open()
    {
        Assert.Equal(Conclusion.NotApplicable, Some.Ministry.On(Some.FrenchCloud.In("DE")).Carrying(Files).Under(Kept, "2019-01-01"));
        Assert.Equal(Conclusion.Undetermined, Some.Ministry.On(Some.FrenchCloud.In("DE").Where(layer => layer with { Role = Fact<LayerRole>.Unknown })).Carrying(Files).Under(Kept, "2019-01-01"));
    }

    private static HostingArrangement Deposited(string country) =>
        Some.Ministry.On(Some.FrenchCloud.In(country).Where(layer => layer with { Role = Known.As(LayerRole.ArchiveDeposit) })).Carrying(Files);
}
