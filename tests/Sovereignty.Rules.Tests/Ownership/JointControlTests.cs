using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;
using Sovereignty.Tests.Criteria;

namespace Sovereignty.Tests.Ownership;

/// <summary>Parts that several affiliates of one controller have count together: for control, for section 19.6, for a group, for exposure.</summary>
public sealed class JointControlTests
{
    private const string CloudAct = "us-cloud-act-2713";
    private static readonly LocalDate On = Known.Day("2026-11-23");
    private static readonly Condition FromTheUnitedStates = new ControlledFrom(Country.Of("US"));

    [Fact]
    public void The_path_runs_through_an_affiliate()
    {
        var exposure = Some.Ministry.On(Split(30m, 30m)).AssessedOn("2026-06-20").Exposures.Single(found => found.Citation.Provision.Value == CloudAct);

        Assert.True(exposure.IsCertain);
        Assert.Equal(3, exposure.Path.Count);
        Assert.Equal(("french-cloud", "parent"), (exposure.Path[0].Value, exposure.Path[2].Value));
    }

    [Theory]
    [InlineData(60, 0)]
    [InlineData(50.01, 0)]
    [InlineData(50, 0)]
    [InlineData(41, 0)]
    [InlineData(25, 0)]
    [InlineData(24, 0)]
    public void Splitting_a_holding_between_two_affiliates_of_one_parent_changes_nothing(decimal share, decimal none)
    {
        foreach (var part in new[] { none, 1m, share / 2m, share - 1m })
        {
            var (whole, split) = (Some.Ministry.On(Split(share, none)), Some.Ministry.On(Split(share - part, part)));
            Assert.Equal(whole.ReachedBy(CloudAct, "2026-06-20"), split.ReachedBy(CloudAct, "2026-06-20"));
            Assert.Equal(whole.Under("fr-secnumcloud-3-2-19-6", "2026-06-20"), split.Under("fr-secnumcloud-3-2-19-6", "2026-06-20"));
        }
    }

    [Theory]
    [InlineData(40, "Unknown")]
    [InlineData(40.01, "False")]
    public void The_presumption_of_the_commercial_code_counts_affiliates_together(decimal share, string expected)
    {
        Assert.Equal(expected, CannotReach(Supplier(Voting("one", share), Voting("home", 30m))));
        Assert.Equal(expected, CannotReach(Supplier(Voting("one", share - 15m), Voting("two", 15m), Voting("home", 30m))));
    }

    [Fact]
    public void Nothing_is_presumed_where_others_who_may_belong_together_have_more()
    {
        var rivals = new[] { Voting("one", 41m), Voting("r-one", 30m), Voting("r-two", 29m) };

        Assert.Equal("False", CannotReach(Supplier(rivals), Root("r-one", "FR"), Root("r-two", "FR")));
        Assert.Equal("Unknown", CannotReach(Supplier(rivals), Company("r-one", "FR", Controlling("rival")), Company("r-two", "FR", Controlling("rival")), Root("rival", "FR")));
        Assert.Equal("Unknown", CannotReach(Supplier(rivals), Some.Company("r-one", "FR") with { Holders = FactList<Holding>.Unknown }, Some.Company("r-two", "FR") with { Holders = FactList<Holding>.Unknown }));
    }

    [Fact]
    public void Attribution_counts_what_affiliates_control_together()
    {
        // The two together control the middle, which has 30 % of the cloud: 18 % of it multiplied, 30 % attributed.
        var middle = Company("middle", "FR", Open("one", 30m), Open("two", 30m), Open("home", 40m));
        var cloud = Some.FrenchCloud.With(middle, Company("one", "FR", Controlling("parent")), Company("two", "FR", Controlling("parent")), Root("parent", "US"), Root("home", "FR"))
            .HeldBy(Some.Holding("middle", 30m), Some.Holding("home", 70m));

        Assert.Equal(Truth.True, Within(cloud, IndirectHoldings.Multiplied));
        Assert.Equal(Truth.False, Within(cloud, IndirectHoldings.Attributed));
        Assert.Equal(Truth.Unknown, Within(cloud with { Companies = [.. cloud.Companies.Select(company => company.Id.Value == "two" ? Root("two", "FR") : company)] }, IndirectHoldings.Attributed));
    }

    [Fact]
    public void A_company_that_a_group_holds_in_two_parts_is_of_the_group()
    {
        var sister = Company("sister", "CA", Voting("one", 30m), Voting("two", 30m));
        Organisation[] parties = [Company("company", "FR", Controlling("parent")), Company("one", "FR", Controlling("parent")), Company("two", "FR", Controlling("parent")), Root("parent", "FR"), sister];

        Assert.Equal("True", Ask.Of(new GroupEntityIn(Country.Of("CA")), parties, On).ToString());
        Assert.Equal("Unknown", Ask.Of(new GroupEntityIn(Country.Of("CA")), [.. parties[..2], Root("two", "FR"), .. parties[3..]], On).ToString());
        Assert.Equal("True", Ask.Of(new GroupEntityIn(Country.Of("CA")), [parties[0], Root("one", "FR"), Root("two", "FR"), Root("parent", "FR") with { Subsidiaries = Known.Exactly(PartyId.Of("one"), PartyId.Of("two")) }, sister], On).ToString());
    }

    [Fact]
    public void A_company_that_two_parts_of_one_parent_control_is_no_ultimate_parent()
    {
        var held = Company("company", "FR", Voting("one", 30m), Voting("two", 30m));
        Organisation[] parties = [held, Company("one", "DE", Controlling("parent")), Company("two", "DE", Controlling("parent")), Root("parent", "US")];

        Assert.Equal("False", Ask.Of(new UltimatelyControlledFrom(Country.Of("FR")), parties, On).ToString());
        Assert.Equal("False", Ask.Of(new UltimatelyControlledFrom(Country.Of("DE")), parties, On).ToString());
        Assert.Equal("True", Ask.Of(new UltimatelyControlledFrom(Country.Of("US")), parties, On).ToString());
    }

    [Fact]
    public void However_many_levels_a_parent_splits_its_parts_over_it_is_found()
    {
        // Each company is held by two of the next level, 30 % each; the last ones by the parent.
        var levels = Enumerable.Range(0, 12).SelectMany(level => new[] { "l", "r" }.Select(side => Company($"{side}-{level}", "FR", level == 11 ? [Controlling("parent")] : [Voting($"l-{level + 1}", 30m), Voting($"r-{level + 1}", 30m)])));

        Assert.Equal("True", Ask.Of(FromTheUnitedStates, [Company("company", "FR", Voting("l-0", 30m), Voting("r-0", 30m)), .. levels, Root("parent", "US")], On).ToString());
    }

    [Fact]
    public void Parts_in_a_circle_are_counted_once_it_is_closed_from_outside()
    {
        var circle = Company("one", "FR", Voting("two", 30m), Voting("parent", 30m));

        Assert.Equal("True", Ask.Of(FromTheUnitedStates, [Company("company", "FR", Voting("one", 30m), Voting("two", 30m)), circle, Company("two", "FR", Controlling("parent")), Root("parent", "US")], On).ToString());
        Assert.Equal("Unknown", Ask.Of(FromTheUnitedStates, [Company("company", "FR", Voting("one", 30m), Voting("two", 30m)), circle, Company("two", "FR", Voting("one", 30m), Voting("parent", 30m)), Root("parent", "US")], On).ToString());
    }

    [Fact]
    public void Two_parts_make_control_on_the_days_on_which_both_are_held()
    {
        var other = Voting("two", 30m) with { Period = Known.As(Validity.Since(On.PlusDays(-2))) };
        Organisation[] parties = [Company("company", "FR", Voting("one", 30m), other), Company("one", "FR", Controlling("parent")), Company("two", "FR", Controlling("parent")), Root("parent", "US")];

        Assert.Equal("True", Ask.Within(FromTheUnitedStates, parties, On, out var window).ToString());
        Assert.Equal(On.PlusDays(-2), window.From);
        Assert.Equal("Unknown", Ask.Of(FromTheUnitedStates, parties, On.PlusDays(-3)).ToString());
    }

    [Theory]
    [InlineData("controlled", "False")]
    [InlineData("ultimate", "False")]
    [InlineData("group", "False")]
    [InlineData("attributed", "True")]
    public void Where_each_is_controlled_and_held_by_three_more_an_answer_is_found(string question, string expected)
    {
        // A search that branches at each of them would never end.
        Holding[] Holders(int i) => [Controlling(Name(i + 1)), Voting(Name(i + 2), 20m), Voting(Name(i + 3), 20m), Voting(Name(i + 4), 20m)];
        Assert.Equal(expected, Hostile(question, "FR", Holders).ToString());
    }

    [Theory]
    [InlineData("controlled", "Unknown")]
    [InlineData("ultimate", "Unknown")]
    [InlineData("group", "False")]
    [InlineData("attributed", "False")]
    public void Where_nobody_is_known_to_control_an_answer_is_found(string question, string expected) =>
        Assert.Equal(expected, Hostile(question, "US", i => [Voting(Name(i + 1), 30m), Voting(Name(i + 2), 30m)]).ToString());

    private static Truth Hostile(string question, string country, Func<int, Holding[]> holders)
    {
        const int Count = 1_000;
        var parties = Enumerable.Range(0, Count).Select(i => i >= Count - 5 ? Root(Name(i), "FR") : Company(Name(i), country, holders(i))).ToArray();
        return Ask.Of(
            question switch
            {
                "controlled" => FromTheUnitedStates,
                "ultimate" => new UltimatelyControlledFrom(Country.Of("US")),
                "group" => new GroupEntityIn(Country.Of("CA")),
                _ => new HoldingsFromOutsideWithin(TerritoryId.Of("union"), 24m, 39m, IndirectHoldings.Attributed, true),
            },
            parties,
            On);
    }

    private static string Name(int i) => "party-" + i.ToString("0000", System.Globalization.CultureInfo.InvariantCulture);

    private static Cloud Split(decimal one, decimal other)
    {
        Holding[] parts = [Open("one", one), .. other == 0m ? Array.Empty<Holding>() : [Open("two", other)], Open("home", 100m - one - other)];
        return Some.FrenchCloud.With(Company("one", "FR", Controlling("parent")), Company("two", "FR", Controlling("parent")), Root("parent", "US"), Root("home", "FR")).HeldBy(parts);

    }

    private static Holding Open(string holder, decimal share) => Some.Holding(holder, share) with { Controls = Fact<bool>.Unknown };

    private static Organisation Supplier(params Holding[] holders) => Company("supplier", "FR", holders);

    private static string CannotReach(Organisation supplier, params Organisation[] others)
    {
        Organisation[] known = [supplier, Company("one", "FR", Controlling("parent")), Company("two", "FR", Controlling("parent")), Root("parent", "US"), Root("home", "FR"), .. others];
        var layer = Some.FrenchCloud.Layer with { Technology = Known.Exactly(new TechnologySupply { Supplier = supplier.Id, CanReachData = Known.As(true) }) };
        return Asked(new ThirdCompaniesCannotReachData(TerritoryId.Of("eu")), layer, known).ToString();
    }

    private static Truth Within(Cloud cloud, IndirectHoldings indirect) =>
        Asked(new HoldingsFromOutsideWithin(TerritoryId.Of("eu"), 24m, 39m, indirect, true), cloud.Layer, [.. cloud.Companies]);

    private static Truth Asked(Condition condition, Layer layer, Organisation[] parties)
    {
        var scene = new Scene(new HostingArrangement { Id = "asked", Organisations = [.. parties], Layers = Known.Exactly(layer) });
        var inquiry = new Inquiry(InquiryTerms.Default, new LegalAnswers(Catalogue.Law), DayNumber.Of(On));
        return inquiry.Ask(condition, new Subject(scene, SubjectKind.Layer, layer));
    }

    private static Organisation Company(string id, string country, params Holding[] holders) => Some.Company(id, country) with { Holders = Known.Exactly<Holding>(holders) };

    private static Organisation Root(string id, string country) => Company(id, country);

    private static Holding Voting(string holder, decimal votes) => new() { Holder = PartyId.Of(holder), Votes = Known.As(Share.Exactly(votes)), Period = Known.As(Validity.Always) };

    private static Holding Controlling(string holder) => Some.Holding(holder, 100m) with { Controls = Known.As(true) };
}
