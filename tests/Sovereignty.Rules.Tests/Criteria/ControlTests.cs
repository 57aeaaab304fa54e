using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Criteria;

/// <summary>Control, level by level, up to a country.</summary>
public sealed class ControlTests
{
    private static readonly LocalDate On = Known.Day("2028-02-10");
    private static readonly Condition FromTheUnitedStates = new ControlledFrom(Country.Of("US"));

    [Theory]
    [InlineData("50", "Unknown")]
    [InlineData("50.01", "True")]
    public void More_than_half_of_the_votes_controls(string votes, string expected) =>
        Assert.Equal(expected, Controlled(Company("company", Holding("parent") with { Votes = Share(votes) }), Root("parent", "US")));

    [Fact]
    public void Who_controls_is_recorded_or_follows_from_capital_and_appointments()
    {
        Assert.Equal("True", Controlled(Company("company", Holding("parent") with { Controls = Known.As(true) }), Root("parent", "US")));
        Assert.Equal("False", Controlled(Company("company", Holding("parent") with { Controls = Known.As(false) }), Root("parent", "US")));
        Assert.Equal("True", Controlled(Company("company", Holding("parent") with { Capital = Share("100") }), Root("parent", "US")));
        Assert.Equal("Unknown", Controlled(Company("company", Holding("parent") with { Capital = Share("99.9") }), Root("parent", "US")));
        Assert.Equal("True", Controlled(Company("company", Holding("parent") with { AppointsMajority = Known.As(true) }), Root("parent", "US")));
        Assert.Equal("Unknown", Controlled(Company("company", Holding("parent")), Root("parent", "US")));
    }

    [Fact]
    public void Control_passes_through_others_and_ends_where_nobody_controls()
    {
        var middle = Company("middle", Controlling("parent"));

        Assert.Equal("True", Controlled(Company("company", Controlling("middle")), middle, Root("parent", "US")));
        Assert.Equal("False", Controlled(Company("company", Controlling("middle")), middle, Root("parent", "DE")));
        Assert.Equal("False", Controlled(Company("company", Controlling("middle") with { Controls = Known.As(false) }), middle, Root("parent", "US")));
    }

    [Fact]
    public void Companies_in_a_circle_control_each_other_and_nobody_else_does()
    {
        var (one, other) = (Company("company", Controlling("other")), Company("other", Controlling("company")));

        Assert.Equal("False", Controlled(one, other));
        Assert.Equal("True", Controlled(one, Company("other", Controlling("company") with { Controls = Known.As(false) }, Controlling("parent")), Root("parent", "US")));
    }

    [Fact]
    public void The_better_of_two_chains_counts()
    {
        var company = Company("company", Holding("weak"), Controlling("strong"));

        Assert.Equal("True", Controlled(company, Company("weak", Controlling("parent")), Company("strong", Controlling("parent")), Root("parent", "US")));
        Assert.Equal("Unknown", Controlled(company, Company("weak", Controlling("parent")), Company("strong"), Root("parent", "US")));
    }

    [Fact]
    public void Ten_thousand_companies_in_a_chain_are_followed_to_the_end()
    {
        var chain = Enumerable.Range(0, 10_000).Select(index => index == 9_999 ? Root("chain-9999", "US") : Company("chain-" + index, Controlling("chain-" + (index + 1))));

        Assert.Equal("True", Controlled([Company("company", Controlling("chain-0")), .. chain]));
    }

    [Fact]
    public void What_is_not_known_of_holders_leaves_it_open_unless_nobody_can_own_the_party()
    {
        var open = Some.Company("company", "FR") with { Kind = Fact<PartyKind>.Unknown, Holders = FactList<Holding>.Unknown };

        Assert.Equal("Unknown", Controlled(open));
        Assert.Equal("False", Controlled(open with { Kind = Known.As(PartyKind.StateAdministration) }));
    }

    [Theory]
    [InlineData("50.01", "0", "True")]
    [InlineData("30", "20.01", "True")]
    [InlineData("30", "20", "Unknown")]
    public void A_majority_split_between_companies_of_one_parent_is_still_the_parents(string one, string other, string expected) =>
        Assert.Equal(expected, Controlled(
            Company("company", Holding("one") with { Votes = Share(one) }, Holding("other") with { Votes = Share(other) }),
            Company("one", Controlling("parent")),
            Company("other", Controlling("middle")),
            Company("middle", Controlling("parent")),
            Root("parent", "US")));

    [Fact]
    public void A_parents_own_part_counts_with_those_of_its_companies_and_a_whole_capital_is_enough()
    {
        Assert.Equal("True", Controlled(Company("company", Holding("one") with { Votes = Share("30") }, Holding("parent") with { Votes = Share("25") }), Company("one", Controlling("parent")), Root("parent", "US")));
        Assert.Equal("True", Controlled(Company("company", Holding("one") with { Capital = Share("60") }, Holding("parent") with { Capital = Share("40") }), Company("one", Controlling("parent")), Root("parent", "US")));
        Assert.Equal("Unknown", Controlled(Company("company", Holding("one") with { Capital = Share("60") }, Holding("parent") with { Capital = Share("39.99") }), Company("one", Controlling("parent")), Root("parent", "US")));
    }

    [Fact]
    public void Joint_control_passes_on_and_is_not_made_of_holders_of_different_parents()
    {
        var halves = Company("company", Holding("one") with { Votes = Share("40") }, Holding("other") with { Votes = Share("40") });
        var below = Company("below", Controlling("company"));

        Assert.Equal("True", Controlled(below, halves, Company("one", Controlling("parent")), Company("other", Controlling("parent")), Root("parent", "US")));
        Assert.Equal("Unknown", Controlled(below, halves, Company("one", Controlling("parent")), Root("other", "DE"), Root("parent", "US")));
        Assert.Equal("True", Controlled(
            halves,
            Company("one", Holding("first") with { Votes = Share("30") }, Holding("second") with { Votes = Share("30") }),
            Company("other", Controlling("parent")),
            Company("first", Controlling("parent")),
            Company("second", Controlling("parent")),
            Root("parent", "US")));
    }

    [Fact]
    public void A_holding_said_to_give_no_control_is_no_part_of_joint_control() =>
        Assert.Equal("Unknown", Controlled(
            Company("company", Holding("one") with { Votes = Share("30") }, Holding("other") with { Votes = Share("30"), Controls = Known.As(false) }),
            Company("one", Controlling("parent")),
            Company("other", Controlling("parent")),
            Root("parent", "US")));

    [Fact]
    public void Joint_control_around_a_circle_of_companies_ends()
    {
        Holding[] halves = [Holding("one") with { Votes = Share("40") }, Holding("other") with { Votes = Share("40") }];

        Assert.Equal("False", Controlled(Company("company", halves), Company("one", Holding("company") with { Votes = Share("30") }, Holding("other") with { Votes = Share("30") }), Company("other", Holding("company") with { Votes = Share("30") }, Holding("one") with { Votes = Share("30") })));
    }

    [Fact]
    public void Control_counts_while_the_holding_lasts()
    {
        var held = Company("company", Controlling("parent") with { Period = Known.As(Validity.Between(On.PlusDays(-3), On.PlusDays(4))) });

        Assert.Equal("True", Ask.Within(FromTheUnitedStates, [held, Root("parent", "US")], On, out var window).ToString());
        Assert.Equal((On.PlusDays(-3), On.PlusDays(4)), (window.From, window.Through));
        Assert.Equal("False", Ask.Of(FromTheUnitedStates, [held, Root("parent", "US")], On.PlusDays(5)).ToString());
    }

    private static string Controlled(params Organisation[] parties) => Ask.Of(FromTheUnitedStates, parties, On).ToString();

    private static Organisation Company(string id, params Holding[] holders) => Some.Company(id, "FR") with { Holders = Known.Exactly<Holding>([.. holders]) };

    private static Organisation Root(string id, string country) => Some.Company(id, country) with { Holders = Known.Exactly<Holding>() };

    private static Holding Holding(string holder) => new() { Holder = PartyId.Of(holder), Period = Known.As(Validity.Always) };

    private static Holding Controlling(string holder) => Holding(holder) with { Controls = Known.As(true) };

    private static Fact<Share> Share(string percent) => Known.As(Sovereignty.Facts.Share.Exactly(decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture)));
}
