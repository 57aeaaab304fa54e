using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed class AcnRegulation21007Tests
{
    private const string Id = "it-acn-reg-21007-24-";

    private static readonly Organisation Administration = Some.Body(PartyKind.LocalAuthority, "IT");

    [Theory]
    [InlineData("2024-07-31", Conclusion.NotApplicable)]
    [InlineData("2024-08-01", Conclusion.NotMet)]
    [InlineData("2024-08-02", Conclusion.NotMet)]
    public void Administrations_buy_qualified_services_from_the_day_of_application(string on, Conclusion expected) => Assert.Equal(expected, Of("ordinary", null, on));

    [Theory]
    [InlineData("ordinary", "QC1", Conclusion.Met)]
    [InlineData("ordinary", "QC4", Conclusion.Met)]
    [InlineData("critical", "QC1", Conclusion.NotMet)]
    [InlineData("critical", "QC2", Conclusion.Met)]
    [InlineData("strategic", "QC2", Conclusion.NotMet)]
    [InlineData("strategic", "QC3", Conclusion.Met)]
    [InlineData("strategic", "QC4", Conclusion.Met)]
    public void The_level_of_the_service_is_that_of_the_class_or_higher(string data, string level, Conclusion expected) => Assert.Equal(expected, Of(data, Some.Certificate("acn-qc", level)));

    [Fact]
    public void The_chain_is_as_good_as_its_weakest_layer()
    {
        var software = Some.FrenchCloud.Certified(Some.Certificate("acn-qc", "QC3"));
        Assert.Equal(Conclusion.Met, Below(software, "QI3").Under(Id + "strategic", "2026-09-01"));
        Assert.Equal(Conclusion.NotMet, Below(software, "QI2").Under(Id + "strategic", "2026-09-01"));
    }

    [Fact]
    public void A_qualification_ends_with_its_days_and_one_of_unknown_level_leaves_it_open()
    {
        Assert.Equal(Conclusion.NotMet, Of("ordinary", Some.Certificate("acn-qc", "QC1", through: "2026-08-31")));
        Assert.Equal(Conclusion.Undetermined, Of("critical", Some.Certificate("acn-qc", "QC1") with { Version = Fact<string>.Unknown }));
    }

    [Fact]
    public void Others_and_other_data_are_outside_and_it_rests_on_one_source()
    {
        Assert.Equal(Conclusion.NotApplicable, Some.Body(PartyKind.OtherCompany, "IT").On(Some.FrenchCloud).Carrying(Data("ordinary")).Under(Id + "ordinary", "2026-09-01"));
        Assert.Equal(Conclusion.NotApplicable, Some.Ministry.On(Some.FrenchCloud).Carrying(Data("ordinary")).Under(Id + "ordinary", "2026-09-01"));
        Assert.Equal(Conclusion.NotApplicable, Administration.On(Some.FrenchCloud).Carrying(Some.Menus).Under(Id + "ordinary", "2026-09-01"));
        Assert.Contains(Administration.On(Some.FrenchCloud).Carrying(Data("ordinary")).FindingUnder(Id + "ordinary", "2026-09-01").Caveats, caveat => caveat.En.Contains("grade C", StringComparison.Ordinal));
    }

    private static HostingArrangement Below(Cloud software, string level)
    {
        var infrastructure = software.Layer with { Id = LayerId.Of("infrastructure"), Operator = Known.As(PartyId.Of("host")) };
        var host = Some.Company("host", "IT") with { Certificates = Known.Exactly(Some.Certificate("acn-qi", level)) };
        var arrangement = Administration.On(software);
        return (arrangement with { Layers = Known.Exactly(software.Layer, infrastructure), Organisations = [.. arrangement.Organisations, host] }).Carrying(Data("strategic"));
    }

    private static Conclusion Of(string data, Certificate? certificate, string on = "2026-09-01") =>
        Administration.On(certificate is null ? Some.FrenchCloud : Some.FrenchCloud.Certified(certificate)).Carrying(Data(data)).Under(Id + data, on);

    private static DataSet Data(string name) => Some.Data("data", DataCategory.Define("it/" + name));
}
