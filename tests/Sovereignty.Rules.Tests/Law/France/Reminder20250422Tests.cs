using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed class Reminder20250422Tests
{
    private const string Opinion = "fr-rappel-2025-04-22-opinion";

    private static readonly HostingArrangement Bought = Some.Ministry.On(Some.FrenchCloud).SignedOn("2025-05-31");

    [Theory]
    [InlineData("2025-04-22", Conclusion.NotApplicable)]
    [InlineData("2025-05-30", Conclusion.NotApplicable)]
    [InlineData("2025-05-31", Conclusion.NotMet)]
    [InlineData("2025-06-01", Conclusion.NotMet)]
    public void A_ministry_that_buys_cloud_asks_DINUM(string on, Conclusion expected) => Assert.Equal(expected, Bought.Under(Opinion, on));

    [Theory]
    [InlineData("2025-05-30", Conclusion.NotApplicable)]
    [InlineData("2025-05-31", Conclusion.NotMet)]
    [InlineData("2025-06-01", Conclusion.NotMet)]
    public void A_contract_signed_before_is_left_alone(string signed, Conclusion expected) =>
        Assert.Equal(expected, Some.Ministry.On(Some.FrenchCloud).SignedOn(signed).Under(Opinion, "2026-01-01"));

    [Theory]
    [InlineData("2025-08-31", Conclusion.NotMet)]
    [InlineData("2025-09-01", Conclusion.Met)]
    public void The_opinion_received_satisfies_it(string on, Conclusion expected) => Assert.Equal(expected, Bought.AdvisedOn("2025-09-01").Under(Opinion, on));

    [Fact]
    public void A_purchase_of_unknown_day_is_open() =>
        Assert.Equal(Conclusion.Undetermined, (Bought with { Project = Bought.Project with { Signed = Fact<UncertainDay>.Unknown } }).Under(Opinion, "2026-01-01"));

    [Fact]
    public void It_is_doctrine_for_ministries_and_their_own_purchases()
    {
        Assert.Equal(Force.Doctrine, Bought.FindingUnder(Opinion, "2026-01-01").Force);
        Assert.Equal(Conclusion.NotApplicable, Some.Body(PartyKind.StateOperator).On(Some.FrenchCloud).SignedOn("2025-05-31").Under(Opinion, "2026-01-01"));
        Assert.Equal(Conclusion.NotApplicable, Some.Insurer.On(Some.FrenchCloud).SignedOn("2025-05-31").For(Some.Ministry).Under(Opinion, "2026-01-01"));
        Assert.Equal(Conclusion.NotApplicable, Some.Ministry.On(Some.FrenchCloud.As(Delivery.OwnMachines)).SignedOn("2025-05-31").Under(Opinion, "2026-01-01"));
    }
}
