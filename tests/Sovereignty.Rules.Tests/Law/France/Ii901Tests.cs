using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed class Ii901Tests
{
    private const string IntRexHb = "fr-ii-901-int-rex-hb";
    private const string Article16 = "fr-ii-901-art16";
    private const string Day = "2026-01-15";

    private static readonly DataSet Sensitive = Some.Menus with { Marking = Known.As(ProtectionMarking.Sensitive) };
    private static readonly DataSet Restricted = Some.Menus with { Marking = Known.As(ProtectionMarking.DiffusionRestreinte) };
    private static readonly HostingArrangement Abroad = Some.Ministry.On(Some.FrenchCloud.In("DE")).Carrying(Sensitive);

    [Theory]
    [InlineData("2014-12-31", Conclusion.NotApplicable)]
    [InlineData("2015-01-01", Conclusion.Undetermined)]
    [InlineData("2015-12-30", Conclusion.Undetermined)]
    [InlineData("2015-12-31", Conclusion.NotMet)]
    [InlineData("2016-01-01", Conclusion.NotMet)]
    [InlineData("2026-11-23", Conclusion.NotMet)]
    public void Sensitive_data_abroad_fails_it_once_it_is_surely_in_force(string on, Conclusion expected) => Assert.Equal(expected, Abroad.Under(IntRexHb, on));

    [Theory]
    [InlineData("FR", Conclusion.Met)]
    [InlineData("DE", Conclusion.NotMet)]
    [InlineData("US", Conclusion.NotMet)]
    [InlineData("RE", Conclusion.Undetermined)]
    [InlineData("PF", Conclusion.Undetermined)]
    public void Only_national_territory_is_enough_and_what_has_a_code_of_its_own_is_open(string country, Conclusion expected) =>
        Assert.Equal(expected, Some.Ministry.On(Some.FrenchCloud.In(country)).Carrying(Sensitive).Under(IntRexHb, Day));

    [Fact]
    public void Own_machines_abroad_fail_it_as_well() =>
        Assert.Equal(Conclusion.NotMet, Some.Ministry.On(Some.FrenchCloud.In("DE").As(Delivery.OwnMachines)).Carrying(Sensitive).Under(IntRexHb, Day));

    [Fact]
    public void An_unknown_marking_or_place_leaves_it_open()
    {
        Assert.Equal(Conclusion.NotApplicable, Some.Ministry.On(Some.FrenchCloud.In("DE")).Under(IntRexHb, Day));
        Assert.Equal(Conclusion.Undetermined, Some.Ministry.On(Some.FrenchCloud.In("DE")).Carrying(Some.Menus with { Marking = Fact<ProtectionMarking>.Unknown }).Under(IntRexHb, Day));
        Assert.Equal(Conclusion.Undetermined, Some.Ministry.On(Some.FrenchCloud.Where(layer => layer with { Storage = FactList<Place>.Unknown })).Carrying(Sensitive).Under(IntRexHb, Day));
        Assert.Equal(Conclusion.Met, Some.Ministry.On(Some.FrenchCloud).Carrying(Some.Menus with { Marking = Fact<ProtectionMarking>.Unknown }).Under(IntRexHb, Day));
    }

    [Theory]
    [InlineData(PartyKind.StateAdministration, "FR", Conclusion.NotMet)]
    [InlineData(PartyKind.StateAdministration, "DE", Conclusion.NotApplicable)]
    [InlineData(PartyKind.LocalAuthority, "FR", Conclusion.Undetermined)]
    [InlineData(PartyKind.PublicHospital, "FR", Conclusion.Undetermined)]
    [InlineData(PartyKind.StateOperator, "FR", Conclusion.Undetermined)]
    [InlineData(PartyKind.ComplementaryInsurer, "FR", Conclusion.NotApplicable)]
    [InlineData(PartyKind.OtherCompany, "FR", Conclusion.NotApplicable)]
    public void Whom_it_calls_the_administration_is_settled_for_the_State_alone(PartyKind kind, string country, Conclusion expected) =>
        Assert.Equal(expected, Some.Body(kind, country).On(Some.FrenchCloud.In("DE")).Carrying(Sensitive).Under(IntRexHb, Day));

    [Theory]
    [InlineData("true", Conclusion.NotMet)]
    [InlineData("false", Conclusion.NotApplicable)]
    public void The_caller_may_assume_whether_a_hospital_is_an_administration(string answer, Conclusion expected) =>
        Assert.Equal(expected, Some.Hospital.On(Some.FrenchCloud.In("DE")).Carrying(Sensitive).Under(IntRexHb, Day, Terms.Reading("fr-ii-901-administration=" + answer)));

    [Theory]
    [InlineData("2026-01-14", true, true, Conclusion.NotMet)]
    [InlineData("2026-01-15", true, true, Conclusion.Excused)]
    [InlineData("2026-01-16", true, true, Conclusion.Excused)]
    [InlineData("2026-01-15", false, true, Conclusion.NotMet)]
    [InlineData("2026-01-15", true, false, Conclusion.NotMet)]
    public void A_reasoned_derogation_stated_in_the_homologation_excuses_it_from_its_day(string on, bool reasons, bool homologation, Conclusion expected) =>
        Assert.Equal(expected, Abroad.SecurityDerogatedOn("2026-01-15", IntRexHb, reasons, homologation, hfds: false, officer: false).Under(IntRexHb, on));

    [Fact]
    public void A_derogation_from_another_rule_does_not_help_and_an_unknown_list_leaves_it_open()
    {
        Assert.Equal(Conclusion.NotMet, Abroad.SecurityDerogatedOn("2020-01-01", "fr-pssie-int-rex-hb").Under(IntRexHb, Day));
        Assert.Equal(Conclusion.Undetermined, (Abroad with { Derogations = FactList<Derogation>.Unknown }).Under(IntRexHb, Day));
    }

    [Theory]
    [InlineData("2014-12-31", "DE", Conclusion.NotApplicable)]
    [InlineData("2015-12-30", "FR", Conclusion.Met)]
    [InlineData("2015-12-31", "FR", Conclusion.Met)]
    [InlineData("2015-12-31", "DE", Conclusion.Undetermined)]
    [InlineData("2026-01-15", "DE", Conclusion.Undetermined)]
    public void Restricted_data_outsourced_abroad_asks_whether_it_was_possible_otherwise(string on, string country, Conclusion expected) =>
        Assert.Equal(expected, Some.Ministry.On(Some.FrenchCloud.In(country)).Carrying(Restricted).Under(Article16, on));

    [Theory]
    [InlineData("true", Conclusion.Met)]
    [InlineData("false", Conclusion.NotMet)]
    public void The_caller_may_say_that_it_was_impossible(string impossible, Conclusion expected) =>
        Assert.Equal(expected, Some.Ministry.On(Some.FrenchCloud.In("DE")).Carrying(Restricted).Under(Article16, Day, Terms.Reading("fr-ii-901-as-far-as-possible=" + impossible)));

    [Fact]
    public void Restricted_data_administered_from_abroad_is_not_outsourced_from_national_territory()
    {
        var cloud = Some.FrenchCloud.Where(layer => layer with { Administration = Known.Exactly(Some.Place("DE")) });
        Assert.Equal(Conclusion.Undetermined, Some.Ministry.On(cloud).Carrying(Restricted).Under(Article16, Day));
        Assert.Contains(Some.Ministry.On(cloud).Carrying(Restricted).FindingUnder(Article16, Day).Missing, missing => missing.Path == "law:fr-ii-901-as-far-as-possible");
    }

    [Theory]
    [InlineData(Delivery.OwnMachines)]
    [InlineData(Delivery.InternalStateCloud)]
    public void What_is_not_outsourced_is_no_matter_of_article_16(Delivery delivery) =>
        Assert.Equal(Conclusion.NotApplicable, Some.Ministry.On(Some.FrenchCloud.In("DE").As(delivery)).Carrying(Restricted).Under(Article16, Day));

    [Fact]
    public void Whether_restricted_data_is_sensitive_data_too_is_open() =>
        Assert.Equal(Conclusion.Undetermined, Some.Ministry.On(Some.FrenchCloud.In("DE")).Carrying(Restricted).Under(IntRexHb, Day));

    [Fact]
    public void A_breach_of_it_is_contrary_to_doctrine_and_no_matter_of_sovereignty()
    {
        var assessment = Abroad.AssessedOn(Day);
        Assert.Equal(Force.Doctrine, Assert.IsType<Obligation>(Catalogue.France.Find(InstrumentId.Of("fr-ii-901"))!.Provisions.Single(provision => provision.Id.Value == IntRexHb)).Force);
        Assert.Equal(Conclusion.NotMet, assessment.ByMatter.Single(entry => entry.Matter.Equals(Matter.InformationSystems)).Conclusion);
        Assert.NotEqual(Conclusion.NotMet, assessment.ByMatter.Single(entry => entry.Matter.Equals(Matter.Sovereignty)).Conclusion);
    }
}
