using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed class SecNumCloud32Tests
{
    private const string Section192 = "fr-secnumcloud-3-2-19-2";
    private const string Section196 = "fr-secnumcloud-3-2-19-6";
    private const string On = "2026-09-01";

    [Theory]
    [InlineData("2022-03-07", Conclusion.NotApplicable)]
    [InlineData("2022-03-08", Conclusion.Met)]
    [InlineData("2022-03-09", Conclusion.Met)]
    public void Both_sections_exist_from_the_day_of_version_3_2(string on, Conclusion expected)
    {
        Assert.Equal(expected, Of(Some.FrenchCloud).Under(Section192, on));
        Assert.Equal(expected, Of(Some.FrenchCloud).Under(Section196, on));
    }

    [Fact]
    public void It_is_voluntary_and_concerns_cloud_services_only()
    {
        Assert.Equal(Force.Voluntary, Of(Some.FrenchCloud).FindingUnder(Section196, On).Force);
        Assert.Equal(Conclusion.NotApplicable, Of(Some.UsCloud.As(Delivery.OwnMachines)).Under(Section196, On));
        Assert.Equal(Conclusion.NotApplicable, Of(Some.UsCloud.As(Delivery.OwnMachines)).Under(Section192, On));
    }

    [Theory]
    [InlineData("FR", Conclusion.Met)]
    [InlineData("RE", Conclusion.Met)]
    [InlineData("NO", Conclusion.NotMet)]
    [InlineData("CH", Conclusion.NotMet)]
    [InlineData("GL", Conclusion.NotMet)]
    public void Data_is_stored_in_the_Union(string country, Conclusion expected) =>
        Assert.Equal(expected, Of(Some.FrenchCloud.Where(layer => layer with { Storage = Known.Exactly(Some.Place("FR"), Some.Place(country)) })).Under(Section192, On));

    [Theory]
    [InlineData("DE", Conclusion.Met)]
    [InlineData("IS", Conclusion.NotMet)]
    public void Administration_comes_from_the_Union(string country, Conclusion expected) =>
        Assert.Equal(expected, Of(Some.FrenchCloud.Where(layer => layer with { Administration = Known.Exactly(Some.Place(country)) })).Under(Section192, On));

    [Theory]
    [InlineData("US", RemoteAccessPurpose.Support, true, Conclusion.Met)]
    [InlineData("US", RemoteAccessPurpose.Support, false, Conclusion.NotMet)]
    [InlineData("US", RemoteAccessPurpose.Administration, true, Conclusion.NotMet)]
    [InlineData("US", RemoteAccessPurpose.Supervision, true, Conclusion.NotMet)]
    [InlineData("DE", RemoteAccessPurpose.Administration, false, Conclusion.Met)]
    public void Only_support_may_come_from_elsewhere_under_control_from_the_Union(string country, RemoteAccessPurpose purpose, bool supervised, Conclusion expected) =>
        Assert.Equal(expected, Of(Some.FrenchCloud.ReachedFrom(country, purpose, supervised)).Under(Section192, On));

    [Fact]
    public void Storage_of_which_only_a_part_is_known_is_open() =>
        Assert.Equal(Conclusion.Undetermined, Of(Some.FrenchCloud.Where(layer => layer with { Storage = Known.AtLeast(Some.Place("FR")) })).Under(Section192, On));

    [Theory]
    [InlineData("FR", "FR", "FR", Conclusion.Met)]
    [InlineData("DE", "FR", "IT", Conclusion.Met)]
    [InlineData("US", "FR", "FR", Conclusion.NotMet)]
    [InlineData("FR", "NO", "FR", Conclusion.NotMet)]
    [InlineData("FR", "FR", "CH", Conclusion.NotMet)]
    [InlineData("FR", "FR", null, Conclusion.Undetermined)]
    [InlineData(null, "FR", "FR", Conclusion.Undetermined)]
    public void Seat_central_administration_and_principal_establishment_are_all_in_the_Union(string? seat, string? administration, string? establishment, Conclusion expected)
    {
        var placed = Some.FrenchCloud.WhereOperator(company => company with { Seat = In(seat), CentralAdministration = In(administration), PrincipalEstablishment = In(establishment) });
        Assert.Equal(expected, Of(placed).Under(Section196, On));
    }

    [Theory]
    [InlineData("24", "24", Conclusion.Met)]
    [InlineData("24.01", "0", Conclusion.NotMet)]
    [InlineData("0", "24.01", Conclusion.NotMet)]
    public void One_holder_from_outside_has_at_most_24_percent_of_capital_and_of_votes(string capital, string votes, Conclusion expected) =>
        Assert.Equal(expected, Of(HeldBy("US", Part("holder", capital, votes))).Under(Section196, On));

    [Fact]
    public void The_Union_is_asked_not_the_EEA() => Assert.Equal(Conclusion.NotMet, Of(HeldBy("NO", Part("holder", "25"))).Under(Section196, On));

    [Fact]
    public void A_holder_of_the_Union_may_have_any_part() => Assert.Equal(Conclusion.Met, Of(HeldBy("DE", Part("holder", "100"))).Under(Section196, On));

    [Theory]
    [InlineData("19.5", Conclusion.Met)]
    [InlineData("19.51", Conclusion.NotMet)]
    public void Holders_from_outside_have_at_most_39_percent_together(string second, Conclusion expected) =>
        Assert.Equal(expected, Of(Some.FrenchCloud.With(Some.Company("a", "US")).With(Some.Company("b", "CN")).HeldBy(Part("a", "19.5"), Part("b", second))).Under(Section196, On));

    [Fact]
    public void Three_holders_of_13_percent_pass_together_and_three_of_13_01_do_not()
    {
        Assert.Equal(Conclusion.Met, Of(Thirds("13")).Under(Section196, On));
        Assert.Equal(Conclusion.NotMet, Of(Thirds("13.01")).Under(Section196, On));
    }

    [Theory]
    [InlineData("2026-08-31", Conclusion.Met)]
    [InlineData("2026-09-01", Conclusion.NotMet)]
    public void A_holding_counts_on_the_days_on_which_it_is_held(string on, Conclusion expected) =>
        Assert.Equal(expected, Of(HeldBy("US", Part("holder", "25") with { Period = Known.As(Validity.Since(Known.Day("2026-09-01"))) })).Under(Section196, on));

    [Fact]
    public void Holders_of_whom_only_some_are_known_leave_it_open() =>
        Assert.Equal(Conclusion.Undetermined, Of(Some.FrenchCloud.WhereOperator(company => company with { Holders = Known.AtLeast<Holding>() })).Under(Section196, On));

    [Fact]
    public void A_part_known_within_bounds_decides_where_the_bounds_agree()
    {
        Assert.Equal(Conclusion.Met, Of(HeldBy("US", Between(10m, 24m))).Under(Section196, On));
        Assert.Equal(Conclusion.Undetermined, Of(HeldBy("US", Between(10m, 25m))).Under(Section196, On));
        Assert.Equal(Conclusion.NotMet, Of(HeldBy("US", Between(25m, 30m))).Under(Section196, On));
    }

    [Theory]
    [InlineData("US", true, Conclusion.NotMet)]
    [InlineData("US", null, Conclusion.Undetermined)]
    [InlineData("US", false, Conclusion.Met)]
    [InlineData("DE", true, Conclusion.Met)]
    public void A_holder_from_outside_has_no_veto(string country, bool? veto, Conclusion expected) =>
        Assert.Equal(expected, Of(HeldBy(country, Part("holder", "5") with { Veto = Perhaps(veto) })).Under(Section196, On));

    [Theory]
    [InlineData("US", true, Conclusion.NotMet)]
    [InlineData("US", null, Conclusion.Undetermined)]
    [InlineData("US", false, Conclusion.Met)]
    [InlineData("DE", true, Conclusion.Met)]
    public void A_veto_held_through_a_company_of_the_Union_is_its_controllers(string country, bool? controls, Conclusion expected)
    {
        var shell = Some.Company("shell", "LU") with { Holders = Known.Exactly(Some.Holding("above", 10m) with { Controls = Perhaps(controls) }) };

        Assert.Equal(expected, Of(Some.FrenchCloud.With(Some.Company("above", country)).With(shell).HeldBy(Part("shell", "5") with { Veto = Known.As(true) })).Under(Section196, On));
    }

    [Fact]
    public void A_veto_held_through_two_companies_of_the_Union_is_that_of_whoever_controls_both_or_all_their_holders()
    {
        Holding Held(string holder, decimal share) => Some.Holding(holder, share) with { Controls = Fact<bool>.Unknown };
        Organisation Shell(string id, params Holding[] holders) => Some.Company(id, "LU") with { Holders = Known.Exactly<Holding>(holders) };
        var cloud = Some.FrenchCloud.With(Some.Company("above", "US")).HeldBy(Part("shell", "5") with { Veto = Known.As(true) });

        Assert.Equal(Conclusion.NotMet, Of(cloud.With(Shell("shell", Held("middle", 100m)), Shell("middle", Held("above", 100m)))).Under(Section196, On));
        Assert.Equal(Conclusion.NotMet, Of(cloud.With(Shell("shell", Held("one", 30m), Held("two", 30m)), Shell("one", Held("above", 100m)), Shell("two", Held("above", 100m)))).Under(Section196, On));
    }

    [Fact]
    public void A_veto_that_a_prohibited_deal_would_have_brought_is_none()
    {
        var deal = Acquisition.Unknown with { Announced = Known.On("2025-11-05"), Prohibited = Known.On("2026-05-25"), Closed = Known.As(UncertainDay.Never) };

        Assert.Equal(Conclusion.Met, Of(HeldBy("US", Part("holder", "5") with { Veto = Known.As(true), Acquisition = deal })).Under(Section196, On));
    }

    [Theory]
    [InlineData("US", true, Conclusion.NotMet)]
    [InlineData("US", null, Conclusion.Undetermined)]
    [InlineData("DE", true, Conclusion.Met)]
    public void A_holder_from_outside_appoints_no_majority(string country, bool? appoints, Conclusion expected) =>
        Assert.Equal(expected, Of(HeldBy(country, Part("holder", "5") with { AppointsMajority = Perhaps(appoints), Controls = Fact<bool>.Unknown })).Under(Section196, On));

    [Theory]
    [InlineData("US", false, Conclusion.Met)]
    [InlineData("US", true, Conclusion.NotMet)]
    [InlineData("FR", true, Conclusion.Met)]
    public void A_third_company_from_outside_cannot_obtain_data(string country, bool canReachData, Conclusion expected) =>
        Assert.Equal(expected, Of(Some.FrenchCloud.DependingOn(Some.Company("supplier", country), canReachData, autonomy: true)).Under(Section196, On));

    [Fact]
    public void A_third_company_controlled_from_outside_is_one_from_outside()
    {
        var supplier = Some.Company("supplier", "IE") with { Holders = Known.Exactly(Part("parent", "100") with { Controls = Known.As(true) }) };
        Assert.Equal(Conclusion.NotMet, Of(Some.FrenchCloud.With(Some.Company("parent", "US")).DependingOn(supplier, canReachData: true, autonomy: true)).Under(Section196, On));
        Assert.Equal(Conclusion.Met, Of(Some.FrenchCloud.With(Some.Company("parent", "US")).DependingOn(supplier, canReachData: false, autonomy: true)).Under(Section196, On));
    }

    [Fact]
    public void Autonomy_is_assured_or_the_third_company_is_itself_qualified()
    {
        var supplier = Some.Company("supplier", "FR");
        var qualified = supplier with { Certificates = Known.Exactly(Some.Certificate("secnumcloud", "3.2", service: "its-own")) };
        Assert.Equal(Conclusion.Met, Of(Some.FrenchCloud.DependingOn(supplier, canReachData: false, autonomy: true)).Under(Section196, On));
        Assert.Equal(Conclusion.NotMet, Of(Some.FrenchCloud.DependingOn(supplier, canReachData: false, autonomy: false)).Under(Section196, On));
        Assert.Equal(Conclusion.Met, Of(Some.FrenchCloud.DependingOn(qualified, canReachData: false, autonomy: false)).Under(Section196, On));
        Assert.Equal(Conclusion.NotMet, Of(Some.FrenchCloud.DependingOn(qualified, canReachData: false, autonomy: false)).Under(Section196, "2031-01-01"));
    }

    [Theory]
    [InlineData("respect-of-fundamental-rights-and-union-values")]
    [InlineData("notice-of-control-change-within-one-month")]
    public void Each_undertaking_is_needed(string commitment)
    {
        var without = Some.FrenchCloud.Where(layer => layer with { Commitments = Known.Exactly<CommitmentId>([.. layer.Commitments.Values.Where(known => known.Value != commitment)]) });
        Assert.Equal(Conclusion.NotMet, Of(without).Under(Section196, On));
        Assert.Equal(Conclusion.Undetermined, Of(without.Where(layer => layer with { Commitments = Known.AtLeast<CommitmentId>([.. layer.Commitments.Values]) })).Under(Section196, On));
    }

    [Theory]
    [InlineData(null, Conclusion.Undetermined)]
    [InlineData("multiplied", Conclusion.Met)]
    [InlineData("attributed", Conclusion.NotMet)]
    public void How_60_percent_of_40_percent_counts_is_not_settled(string? reading, Conclusion expected)
    {
        var between = Some.Company("between", "FR") with { Holders = Known.Exactly(Part("far", "60") with { Controls = Known.As(true) }) };
        var cloud = Some.FrenchCloud.With(between).With(Some.Company("far", "US")).HeldBy(Part("between", "40"));
        Assert.Equal(expected, Of(cloud).Under(Section196, On, reading is null ? null : Terms.Reading("fr-secnumcloud-indirect-holdings=" + reading)));
    }

    [Theory]
    [InlineData(null, Conclusion.Undetermined)]
    [InlineData("count", Conclusion.NotMet)]
    [InlineData("do-not-count", Conclusion.Met)]
    public void Whether_a_natural_person_abroad_counts_is_not_settled(string? reading, Conclusion expected)
    {
        var cloud = Some.FrenchCloud.With(Some.Person("founder", "CH")).HeldBy(Part("founder", "30"));
        Assert.Equal(expected, Of(cloud).Under(Section196, On, reading is null ? null : Terms.Reading("fr-secnumcloud-natural-persons=" + reading)));
    }

    [Fact]
    public void A_natural_person_who_lives_in_the_Union_may_hold_everything() =>
        Assert.Equal(Conclusion.Met, Of(Some.FrenchCloud.With(Some.Person("founder", "FR")).HeldBy(Part("founder", "100"))).Under(Section196, On));

    private static HostingArrangement Of(Cloud cloud) => Some.Ministry.On(cloud);

    private static Cloud HeldBy(string country, Holding holding) => Some.FrenchCloud.With(Some.Company("holder", country)).HeldBy(holding);

    private static Cloud Thirds(string part) => Some.FrenchCloud.With(Some.Company("a", "US")).With(Some.Company("b", "CN")).With(Some.Company("c", "CH"))
        .HeldBy(Part("a", part), Part("b", part), Part("c", part));

    private static Holding Part(string holder, string capital, string? votes = null) => Some.Holding(holder, Percent(capital), Percent(votes ?? capital));

    private static Holding Between(decimal least, decimal most) =>
        Some.Holding("holder", 0m) with { Capital = Known.As(Share.Between(least, most)), Votes = Known.As(Share.Between(least, most)) };

    private static decimal Percent(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static Fact<bool> Perhaps(bool? value) => value is { } known ? Known.As(known) : Fact<bool>.Unknown;

    private static Fact<Country> In(string? country) => country is null ? Fact<Country>.Unknown : Known.As(Country.Of(country));
}
