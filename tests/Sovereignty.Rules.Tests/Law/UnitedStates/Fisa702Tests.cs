using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed class Fisa702Tests
{
    private const string Power = "us-fisa-702-1881a";
    private const string On = "2026-09-01";

    public static TheoryData<string, Truth, Truth> Days => new()
    {
        { "2008-07-09", Truth.False, Truth.False },
        { "2008-07-10", Truth.True, Truth.True },
        { "2012-12-31", Truth.True, Truth.True },
        { "2017-12-30", Truth.True, Truth.True },
        { "2017-12-31", Truth.True, Truth.True },
        { "2018-01-18", Truth.True, Truth.True },
        { "2018-01-19", Truth.True, Truth.True },
        { "2023-12-31", Truth.True, Truth.True },
        { "2024-04-18", Truth.True, Truth.True },
        { "2024-04-19", Truth.True, Truth.True },
        { "2024-04-20", Truth.True, Truth.True },
        { "2024-04-21", Truth.True, Truth.True },
        { "2026-04-20", Truth.True, Truth.True },
        { "2026-04-30", Truth.True, Truth.True },
        { "2026-06-11", Truth.True, Truth.True },
        { "2026-06-12", Truth.False, Truth.True },
        { "2026-06-13", Truth.False, Truth.True },
        { "2027-03-16", Truth.False, Truth.True },
        { "2027-03-17", Truth.False, Truth.True },
        { "2027-03-18", Truth.False, Truth.Unknown },
    };

    public static TheoryData<string, string, Truth, Truth> KnownThen => new()
    {
        { "2012-12-29", "2012-12-31", Truth.False, Truth.False },
        { "2012-12-30", "2012-12-31", Truth.True, Truth.True },
        { "2024-04-19", "2024-04-19", Truth.True, Truth.True },
        { "2024-04-19", "2024-04-20", Truth.False, Truth.False },
        { "2024-04-20", "2024-04-20", Truth.True, Truth.True },
        { "2026-06-11", "2026-06-12", Truth.False, Truth.False },
        { "2026-06-12", "2026-06-12", Truth.False, Truth.True },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public void Its_life_has_no_gap_to_its_lapse_and_its_effects_run_on(string on, Truth inForce, Truth effect) =>
        Assert.Equal((inForce, effect), Asking.StatusOf("us-fisa-702", on));

    [Theory]
    [MemberData(nameof(KnownThen))]
    public void On_an_earlier_day_it_ends_at_the_sunset_known_then(string knownOn, string on, Truth inForce, Truth effect) =>
        Assert.Equal((inForce, effect), Asking.StatusOf("us-fisa-702", on, new() { Knowledge = Knowledge.AsOf(Known.Day(knownOn)) }));

    [Theory]
    [InlineData("2026-06-11", false)]
    [InlineData("2026-06-12", true)]
    [InlineData("2027-03-17", true)]
    public void After_its_lapse_the_exposure_says_so(string on, bool runsOn)
    {
        var exposure = Of(Some.UsCloud).AssessedOn(on).Exposures.Single(found => found.Citation.Provision.Value == Power);
        Assert.True(exposure.IsCertain);
        Assert.Equal(runsOn, exposure.RunsOnAfterLapse);
        Assert.Equal(runsOn, exposure.Caveats.Any(caveat => caveat.En.Contains("assumed bound", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("2026-09-17", false)]
    [InlineData("2026-09-18", true)]
    public void After_the_day_on_which_it_was_verified_a_caveat_says_so(string on, bool expected) =>
        Assert.Equal(expected, Of(Some.UsCloud).AssessedOn(on).Exposures.Single(found => found.Citation.Provision.Value == Power).Caveats
            .Any(caveat => caveat.En.Contains("known through 2026-09-17", StringComparison.Ordinal)));

    [Fact]
    public void After_the_assumed_bound_an_exposure_is_possible_only() => Assert.Equal(Truth.Unknown, Of(Some.UsCloud).ReachedBy(Power, "2027-03-18"));

    [Fact]
    public void It_does_not_reach_a_provider_without_a_link() => Assert.Equal(Truth.False, Of(Some.FrenchCloud).ReachedBy(Power, On));

    [Fact]
    public void A_branch_alone_is_no_link_here() =>
        Assert.Equal(Truth.False, Of(Some.FrenchCloud.WhereOperator(company => company with { Establishments = Known.Exactly(Country.Of("FR"), Country.Of("US")) })).ReachedBy(Power, On));

    [Theory]
    [InlineData("US", "FR", true, true)]
    [InlineData("FR", "US", true, true)]
    [InlineData("FR", "US", false, false)]
    [InlineData("FR", "FR", true, false)]
    public void It_reaches_through_residents_and_nationals_with_access(string residence, string nationality, bool access, bool expected) =>
        Assert.Equal(Truth.Of(expected), Of(StaffedBy(residence, Known.As(Country.Of(nationality)), access)).ReachedBy(Power, On));

    [Fact]
    public void Staff_of_unknown_nationality_leave_it_possible()
    {
        Assert.Equal(Truth.Unknown, Of(StaffedBy("FR", Fact<Country>.Unknown, access: true)).ReachedBy(Power, On));
        Assert.Equal(Truth.False, Of(StaffedBy("FR", Fact<Country>.Unknown, access: false)).ReachedBy(Power, On));
    }

    private static HostingArrangement Of(Cloud cloud) => Some.Ministry.On(cloud);

    private static Cloud StaffedBy(string residence, Fact<Country> nationality, bool access) => Some.FrenchCloud.Where(layer => layer with
    {
        Staff = Known.Exactly(new StaffGroup { Residence = Country.Of(residence), Nationality = nationality, AccessToData = Known.As(access) }),
    });
}
