using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Criteria;

/// <summary>Companies of one group, walked up, down and sideways.</summary>
public sealed class GroupTests
{
    private static readonly LocalDate On = new(2026, 6, 20);
    private static readonly Country Canada = Country.Of("CA");

    [Fact]
    public void A_daughter_a_sister_a_parent_and_a_niece_are_of_the_group()
    {
        Assert.Equal(Truth.True, In(Company("a", "FR", "b"), Company("b", "CA")));
        Assert.Equal(Truth.True, In(Company("a", "FR") with { Holders = By("p") }, Company("p", "FR", "a", "b"), Company("b", "CA")));
        Assert.Equal(Truth.True, In(Company("a", "FR") with { Holders = By("p") }, Company("p", "CA", "a")));
        Assert.Equal(Truth.True, In(Company("a", "FR") with { Holders = By("p") }, Company("p", "FR", "a", "b"), Company("b", "FR", "c"), Company("c", "CA")));
    }

    [Fact]
    public void A_company_may_be_found_by_what_is_held_of_it() =>
        Assert.Equal(Truth.True, In(Company("a", "FR"), Company("b", "CA") with { Holders = By("a") }));

    [Fact]
    public void The_party_itself_is_no_other_company_of_its_group() => Assert.Equal(Truth.False, In(Company("a", "CA")));

    [Fact]
    public void A_company_in_which_the_group_has_a_part_without_control_is_not_of_it() =>
        Assert.Equal(Truth.False, In(Company("a", "FR"), Company("b", "CA") with { Holders = Known.Exactly(Some.Holding("a", 40m)) }));

    [Fact]
    public void Who_else_controls_a_daughter_is_not_of_the_group_for_that()
    {
        var venture = Company("b", "FR") with { Holders = Known.Exactly(Some.Holding("a", 50m) with { Controls = Known.As(true) }, Some.Holding("c", 50m) with { Controls = Known.As(true) }) };

        Assert.Equal(Truth.False, In(Company("a", "FR", "b"), venture, Company("c", "CA", "b")));
        Assert.Equal(Truth.False, In(Company("a", "FR", "b"), venture with { Holders = FactList<Holding>.Unknown }, Company("c", "CA", "b")));
        Assert.Equal(Truth.True, In(venture, Company("a", "FR", "b"), Company("c", "CA", "b")));
    }

    [Fact]
    public void Control_that_is_not_known_leaves_it_possible()
    {
        var held = Some.Holding("a", 40m) with { Controls = Fact<bool>.Unknown };
        Assert.Equal(Truth.Unknown, In(Company("a", "FR"), Company("b", "CA") with { Holders = Known.Exactly(held) }));
    }

    [Fact]
    public void Subsidiaries_or_holders_that_are_not_known_leave_it_possible()
    {
        Assert.Equal(Truth.Unknown, In(Company("a", "FR") with { Subsidiaries = FactList<PartyId>.Unknown }));
        Assert.Equal(Truth.Unknown, In(Company("a", "FR") with { Holders = FactList<Holding>.Unknown }));
        Assert.Equal(Truth.Unknown, In(Company("a", "FR") with { Holders = By("p") }, Company("p", "FR") with { Subsidiaries = FactList<PartyId>.Unknown }));
    }

    [Fact]
    public void What_a_State_controls_beside_the_party_is_of_no_group_with_it()
    {
        var state = Company("p", "FR", "a", "b") with { Kind = Known.As(PartyKind.StateAdministration), Holders = FactList<Holding>.Unknown, Subsidiaries = FactList<PartyId>.Unknown };
        Assert.Equal(Truth.False, In(Company("a", "FR") with { Holders = By("p") }, state, Company("b", "CA")));
        Assert.Equal(Truth.Unknown, In(Company("a", "FR") with { Holders = By("p") }, state with { Kind = Fact<PartyKind>.Unknown, Subsidiaries = Known.Exactly(PartyId.Of("b")), Holders = Known.Exactly<Holding>() }, Company("b", "CA")));
    }

    [Fact]
    public void What_a_person_controls_is_a_group()
    {
        var person = Company("p", "FR", "a", "b") with { Kind = Known.As(PartyKind.NaturalPerson), Establishments = FactList<Country>.Unknown };
        Assert.Equal(Truth.True, In(Company("a", "FR") with { Holders = By("p") }, person, Company("b", "CA")));
        Assert.Equal(Truth.False, In(Company("a", "FR") with { Holders = By("p") }, person, Company("b", "FR")));
    }

    [Fact]
    public void A_circle_is_followed_once()
    {
        Assert.Equal(Truth.False, In(Company("a", "FR", "b") with { Holders = By("b") }, Company("b", "FR", "a") with { Holders = By("a") }));
        Assert.Equal(Truth.True, In(Company("a", "FR", "b") with { Holders = By("b") }, Company("b", "FR", "a", "c"), Company("c", "CA", "a")));
    }

    [Fact]
    public void A_company_reached_as_possible_and_later_as_certain_is_certain()
    {
        var maybe = new Holding { Holder = PartyId.Of("b"), Period = Known.As(Validity.Always) };
        Assert.Equal(Truth.True, In(
            Company("a", "FR", "m") with { Holders = Known.Exactly(maybe) },
            Company("b", "FR", "c"),
            Company("m", "FR", "b"),
            Company("c", "CA")));
    }

    [Theory]
    [InlineData("2026-02-19", false)]
    [InlineData("2026-02-20", true)]
    public void A_holding_counts_from_its_first_day(string on, bool expected)
    {
        var held = Some.Holding("p", 64m) with { Period = Known.As(Validity.Of(UncertainDay.On(Known.Day("2026-02-20")), UncertainDay.Never)) };
        Assert.Equal(Truth.Of(expected), Ask.Of(new GroupEntityIn(Canada), [Company("a", "FR") with { Holders = Known.Exactly(held) }, Company("p", "CA")], Known.Day(on)));
    }

    [Fact]
    public void A_branch_of_a_company_of_the_group_is_a_presence() =>
        Assert.Equal(Truth.True, In(Company("a", "FR", "b"), Company("b", "FR") with { Establishments = Known.Exactly(Canada) }));

    [Fact]
    public void Services_of_a_company_of_the_group_are_asked_of_companies_only()
    {
        Organisation[] group = [Company("a", "FR", "b") with { Holders = By("p") }, Company("b", "FR") with { Markets = Known.Exactly(Canada) }, Company("p", "FR", "a") with { Kind = Known.As(PartyKind.NaturalPerson), Markets = FactList<Country>.Unknown }];
        Assert.Equal(Truth.True, Ask.Of(new GroupEntityServes(Canada), group, On));
        Assert.Equal(Truth.False, Ask.Of(new GroupEntityServes(Country.Of("GB")), group, On));
    }

    private static Truth In(params Organisation[] parties) => Ask.Of(new GroupEntityIn(Canada), parties, On);

    private static Organisation Company(string id, string country, params string[] subsidiaries) =>
        Some.Company(id, country) with { Subsidiaries = Known.Exactly<PartyId>([.. subsidiaries.Select(PartyId.Of)]) };

    private static FactList<Holding> By(string holder) => Known.Exactly(Some.Holding(holder, 100m) with { Controls = Known.As(true) });
}
