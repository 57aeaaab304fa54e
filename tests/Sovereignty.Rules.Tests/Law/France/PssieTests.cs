using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed class PssieTests
{
    private const string IntRexHb = "fr-pssie-int-rex-hb";
    private const string Day = "2026-01-15";

    private static readonly DataSet Sensitive = Some.Menus with { Marking = Known.As(ProtectionMarking.Sensitive) };
    private static readonly HostingArrangement Abroad = Some.Ministry.On(Some.FrenchCloud.In("DE")).Carrying(Sensitive);

    [Theory]
    [InlineData("2014-07-16", Conclusion.NotApplicable)]
    [InlineData("2014-07-17", Conclusion.NotMet)]
    [InlineData("2014-07-18", Conclusion.NotMet)]
    [InlineData("2026-11-23", Conclusion.NotMet)]
    public void Sensitive_data_of_the_State_abroad_fails_it_from_its_day(string on, Conclusion expected) => Assert.Equal(expected, Abroad.Under(IntRexHb, on));

    [Fact]
    public void On_national_territory_it_is_met() => Assert.Equal(Conclusion.Met, Some.Ministry.On(Some.FrenchCloud).Carrying(Sensitive).Under(IntRexHb, Day));

    [Theory]
    [InlineData(PartyKind.LocalAuthority)]
    [InlineData(PartyKind.StateOperator)]
    [InlineData(PartyKind.PublicHospital)]
    [InlineData(PartyKind.ComplementaryInsurer)]
    public void It_is_for_services_of_the_State_only(PartyKind kind) =>
        Assert.Equal(Conclusion.NotApplicable, Some.Body(kind).On(Some.FrenchCloud.In("DE")).Carrying(Sensitive).Under(IntRexHb, Day));

    [Fact]
    public void Data_that_is_not_sensitive_is_free_and_an_unknown_marking_is_open()
    {
        Assert.Equal(Conclusion.NotApplicable, Some.Ministry.On(Some.FrenchCloud.In("DE")).Under(IntRexHb, Day));
        Assert.Equal(Conclusion.Undetermined, Some.Ministry.On(Some.FrenchCloud.In("DE")).Carrying(Some.Menus with { Marking = Fact<ProtectionMarking>.Unknown }).Under(IntRexHb, Day));
    }

    [Theory]
    [InlineData(true, true, true, Conclusion.Excused)]
    [InlineData(true, true, false, Conclusion.NotMet)]
    [InlineData(true, false, true, Conclusion.NotMet)]
    [InlineData(false, true, true, Conclusion.NotMet)]
    public void A_derogation_needs_reasons_the_homologation_and_the_HFDS(bool reasons, bool homologation, bool hfds, Conclusion expected) =>
        Assert.Equal(expected, Abroad.SecurityDerogatedOn("2020-01-01", IntRexHb, reasons, homologation, hfds, officer: false).Under(IntRexHb, Day));

    [Fact]
    public void A_derogation_of_which_the_HFDS_is_not_known_leaves_it_open()
    {
        var derogated = Abroad.SecurityDerogatedOn("2020-01-01", IntRexHb);
        var unknown = derogated with { Derogations = Known.Exactly(derogated.Derogations.Values.Single() with { AgreedByHfds = Fact<bool>.Unknown }) };
        Assert.Equal(Conclusion.Undetermined, unknown.Under(IntRexHb, Day));
    }
}
