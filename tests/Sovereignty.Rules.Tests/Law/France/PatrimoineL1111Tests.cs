using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed class PatrimoineL1111Tests
{
    private const string Old = "fr-patrimoine-l111-1-old-export";
    private const string New = "fr-patrimoine-l111-1-export";

    private static readonly DataSet Unselected = Some.Menus with { Archive = Known.As(ArchiveStatus.Unselected) };
    private static readonly DataSet Selected = Some.Menus with { Archive = Known.As(ArchiveStatus.Selected) };
    private static readonly Cloud German = Some.FrenchCloud.In("DE");

    [Theory]
    [InlineData("2004-02-23", Conclusion.NotApplicable)]
    [InlineData("2004-02-24", Conclusion.NotMet)]
    [InlineData("2004-02-25", Conclusion.NotMet)]
    [InlineData("2020-12-07", Conclusion.NotMet)]
    [InlineData("2020-12-08", Conclusion.NotMet)]
    [InlineData("2020-12-09", Conclusion.NotApplicable)]
    public void All_public_archives_were_treasures_through_2020_12_08(string on, Conclusion expected)
    {
        Assert.Equal(expected, Some.Ministry.On(German).Carrying(Unselected).Under(Old, on));
        Assert.Equal(expected, Some.Ministry.On(German).Carrying(Selected).Under(Old, on));
    }

    [Theory]
    [InlineData("2020-12-08", ArchiveStatus.Selected, Conclusion.NotApplicable)]
    [InlineData("2020-12-09", ArchiveStatus.Selected, Conclusion.NotMet)]
    [InlineData("2020-12-10", ArchiveStatus.Selected, Conclusion.NotMet)]
    [InlineData("2026-01-01", ArchiveStatus.Selected, Conclusion.NotMet)]
    [InlineData("2026-01-01", ArchiveStatus.Unselected, Conclusion.NotApplicable)]
    [InlineData("2026-01-01", ArchiveStatus.NotPublic, Conclusion.NotApplicable)]
    public void Since_then_only_selected_ones_are(string on, ArchiveStatus status, Conclusion expected) =>
        Assert.Equal(expected, Some.Ministry.On(German).Carrying(Some.Menus with { Archive = Known.As(status) }).Under(New, on));

    [Fact]
    public void On_national_territory_both_are_met()
    {
        Assert.Equal(Conclusion.Met, Some.Ministry.On(Some.FrenchCloud).Carrying(Selected).Under(Old, "2019-01-01"));
        Assert.Equal(Conclusion.Met, Some.Ministry.On(Some.FrenchCloud).Carrying(Selected).Under(New, "2026-01-01"));
    }

    [Theory]
    [InlineData(PartyKind.StateAdministration, "FR", Conclusion.NotMet)]
    [InlineData(PartyKind.LocalAuthority, "FR", Conclusion.NotMet)]
    [InlineData(PartyKind.PublicHospital, "FR", Conclusion.NotMet)]
    [InlineData(PartyKind.OtherCompany, "FR", Conclusion.Undetermined)]
    [InlineData(PartyKind.StateAdministration, "DE", Conclusion.NotApplicable)]
    public void Documents_of_public_bodies_are_public_archives_whatever_is_recorded_of_them(PartyKind kind, string country, Conclusion expected) =>
        Assert.Equal(expected, Some.Body(kind, country).On(German).Carrying(Some.Menus with { Archive = Fact<ArchiveStatus>.Unknown }).Under(Old, "2019-01-01"));

    [Fact]
    public void A_companys_data_recorded_as_none_is_free() => Assert.Equal(Conclusion.NotApplicable, Some.Body(PartyKind.OtherCompany).On(German).Under(Old, "2019-01-01"));

    [Fact]
    public void An_unknown_status_or_place_leaves_it_open()
    {
        Assert.Equal(Conclusion.Undetermined, Some.Ministry.On(German).Carrying(Some.Menus with { Archive = Fact<ArchiveStatus>.Unknown }).Under(New, "2026-01-01"));
        Assert.Equal(Conclusion.Undetermined, Some.Ministry.On(Some.FrenchCloud.Where(layer => layer with { Storage = FactList<Place>.Unknown })).Carrying(Selected).Under(New, "2026-01-01"));
    }

    [Fact]
    public void That_storing_abroad_is_exporting_is_a_caveat()
    {
        Assert.Contains(Some.Ministry.On(German).Carrying(Selected).FindingUnder(New, "2026-01-01").Caveats, caveat => caveat.En.Contains("taken as exporting", StringComparison.Ordinal));
        Assert.Contains(Some.Ministry.On(German).Carrying(Selected).FindingUnder(Old, "2019-01-01").Caveats, caveat => caveat.En.Contains("taken as exporting", StringComparison.Ordinal));
    }
}
