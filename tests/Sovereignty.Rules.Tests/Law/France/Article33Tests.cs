using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed class Article33Tests
{
    private const string Transparency = "fr-loi-2024-449-art33-transparency";

    private static readonly HostingArrangement Silent = Some.Ministry.On(Promising("publishes-infrastructure-jurisdiction"));

    [Theory]
    [InlineData("2024-05-22", Conclusion.NotApplicable)]
    [InlineData("2024-05-23", Conclusion.NotMet)]
    [InlineData("2024-05-24", Conclusion.NotMet)]
    public void A_provider_that_does_not_publish_both_fails_it_from_its_first_day(string on, Conclusion expected) => Assert.Equal(expected, Silent.Under(Transparency, on));

    [Theory]
    [InlineData("publishes-measures-against-third-state-access", Conclusion.NotMet)]
    [InlineData("publishes-infrastructure-jurisdiction", Conclusion.NotMet)]
    [InlineData("publishes-infrastructure-jurisdiction publishes-measures-against-third-state-access", Conclusion.Met)]
    public void Jurisdiction_and_measures_are_both_published(string published, Conclusion expected) =>
        Assert.Equal(expected, Some.Ministry.On(Promising(published.Split(' '))).Under(Transparency, "2026-01-01"));

    [Fact]
    public void Unknown_undertakings_leave_it_open() =>
        Assert.Equal(Conclusion.Undetermined, Some.Ministry.On(Some.FrenchCloud.Where(layer => layer with { Commitments = FactList<CommitmentId>.Unknown })).Under(Transparency, "2026-01-01"));

    [Theory]
    [InlineData("DE", Delivery.CommercialCloud, Conclusion.NotApplicable)]
    [InlineData("FR", Delivery.OwnMachines, Conclusion.NotApplicable)]
    [InlineData("FR", Delivery.InternalStateCloud, Conclusion.NotApplicable)]
    [InlineData("FR", Delivery.CommercialCloud, Conclusion.NotMet)]
    public void It_is_asked_of_commercial_clouds_used_from_France(string country, Delivery delivery, Conclusion expected) =>
        Assert.Equal(expected, Some.Body(PartyKind.OtherCompany, country).On(Promising().As(delivery)).Under(Transparency, "2026-01-01"));

    private static Cloud Promising(params string[] names) =>
        Some.FrenchCloud.Where(layer => layer with { Commitments = Known.Exactly<CommitmentId>([.. names.Select(Some.Commitment)]) });
}
