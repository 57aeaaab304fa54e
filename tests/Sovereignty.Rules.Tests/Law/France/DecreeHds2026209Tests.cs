using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed class DecreeHds2026209Tests
{
    private const string Storage = "fr-decret-2026-209-storage";
    private const string On = "2026-09-01";

    [Theory]
    [InlineData("2026-03-26", Conclusion.NotApplicable)]
    [InlineData("2026-03-27", Conclusion.NotMet)]
    [InlineData("2026-03-28", Conclusion.NotMet)]
    public void Storage_outside_the_EEA_fails_it_from_its_first_day(string on, Conclusion expected) => Assert.Equal(expected, Of(Some.FrenchCloud.In("CH")).Under(Storage, on));

    [Theory]
    [InlineData("2026-03-25", Conclusion.NotApplicable)]
    [InlineData("2026-03-26", Conclusion.NotMet)]
    public void It_counts_once_it_is_public(string knownOn, Conclusion expected) => Assert.Equal(expected, Of(Some.FrenchCloud.In("CH")).Under(Storage, On, Terms.KnownOn(knownOn)));

    [Fact]
    public void Storage_in_the_EEA_satisfies_it_whoever_holds_the_host() => Assert.Equal(Conclusion.Met, Of(Some.UsCloud.In("NO")).Under(Storage, On));

    [Theory]
    [InlineData(TransferMechanism.StandardClauses, Conclusion.Met)]
    [InlineData(TransferMechanism.Derogation, Conclusion.NotMet)]
    public void Transfers_rest_on_article_45_or_46(TransferMechanism mechanism, Conclusion expected) =>
        Assert.Equal(expected, Of(Some.FrenchCloud).TransferringTo("US", mechanism).Under(Storage, On));

    [Fact]
    public void Remote_access_without_a_transfer_fails_it() =>
        Assert.Equal(Conclusion.NotMet, Of(Some.FrenchCloud.ReachedFrom("US", RemoteAccessPurpose.Support)).Under(Storage, On));

    [Fact]
    public void Insurers_are_outside() => Assert.Equal(Conclusion.NotApplicable, Some.Insurer.On(Some.FrenchCloud.In("US")).Carrying(Some.CareFiles).Under(Storage, On));

    [Fact]
    public void Its_deduced_first_day_and_its_single_source_are_caveats()
    {
        var caveats = Of(Some.FrenchCloud).FindingUnder(Storage, On).Caveats;
        Assert.Contains(caveats, caveat => caveat.En.Contains("deferred dates were not checked", StringComparison.Ordinal));
        Assert.Contains(caveats, caveat => caveat.En.Contains("grade C", StringComparison.Ordinal));
    }

    private static HostingArrangement Of(Cloud cloud) => Some.Hospital.On(cloud).Carrying(Some.CareFiles);
}
