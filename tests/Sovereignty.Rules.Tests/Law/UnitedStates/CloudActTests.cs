using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed class CloudActTests
{
    private const string Power = "us-cloud-act-2713";
    private const string On = "2026-09-01";

    [Theory]
    [InlineData("2018-03-22", false)]
    [InlineData("2018-03-23", true)]
    [InlineData("2018-03-24", true)]
    [InlineData("2026-06-12", true)]
    [InlineData("2030-01-01", true)]
    public void It_reaches_a_subsidiary_from_its_first_day_without_end(string on, bool expected) => Assert.Equal(Truth.Of(expected), Of(Some.UsCloud).ReachedBy(Power, on));

    [Fact]
    public void The_place_of_the_data_is_indifferent() => Assert.Equal(Truth.True, Of(Some.UsCloud.In("DE")).ReachedBy(Power, On));

    [Fact]
    public void It_reaches_a_provider_with_its_seat_or_a_branch_in_the_United_States()
    {
        Assert.Equal(Truth.True, Of(Some.FrenchCloud.WhereOperator(company => company with { Seat = Known.As(Country.Of("US")) })).ReachedBy(Power, On));
        Assert.Equal(Truth.True, Of(Some.FrenchCloud.WhereOperator(company => company with { Establishments = Known.Exactly(Country.Of("FR"), Country.Of("US")) })).ReachedBy(Power, On));
    }

    [Fact]
    public void It_does_not_reach_a_provider_without_a_link() => Assert.Equal(Truth.False, Of(Some.FrenchCloud).ReachedBy(Power, On));

    [Fact]
    public void A_minority_holder_without_control_is_no_link() =>
        Assert.Equal(Truth.False, Of(Some.FrenchCloud.With(Some.Company("holder", "US")).HeldBy(Some.Holding("holder", 30m))).ReachedBy(Power, On));

    [Fact]
    public void Holders_of_whom_nothing_is_known_leave_it_possible() =>
        Assert.Equal(Truth.Unknown, Of(Some.FrenchCloud.WhereOperator(company => company with { Holders = FactList<Holding>.Unknown })).ReachedBy(Power, On));

    [Fact]
    public void The_path_runs_from_the_operator_to_its_parent()
    {
        var exposure = Of(Some.UsCloud).AssessedOn(On).Exposures.Single(found => found.Citation.Provision.Value == Power);
        Assert.Equal(["french-cloud", "us-parent"], exposure.Path.Select(party => party.Value));
    }

    [Fact]
    public void Keys_outside_the_provider_remove_content_and_never_metadata()
    {
        var sealedAway = Of(Some.UsCloud.Where(layer => layer with { Keys = Known.As(KeyCustody.OutsideProvider) }));
        Assert.Equal(Truth.False, sealedAway.ReachedBy(Power, On, PowerEffects.ContentDisclosure));
        Assert.Equal(Truth.True, sealedAway.ReachedBy(Power, On));
        Assert.Equal(Truth.True, Of(Some.UsCloud.Where(layer => layer with { Keys = Known.As(KeyCustody.CustomerWithinProvider) })).ReachedBy(Power, On, PowerEffects.ContentDisclosure));
    }

    private static HostingArrangement Of(Cloud cloud) => Some.Ministry.On(cloud);
}
