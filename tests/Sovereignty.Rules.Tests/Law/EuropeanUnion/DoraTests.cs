using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed class DoraTests
{
    private const string Article30 = "eu-dora-2022-2554-art30-2-b";

    private static readonly Organisation Bank = Some.Body(PartyKind.FinancialEntity);
    private static readonly Cloud Declared = Undertaking("contract-states-places-of-service-and-data", "notice-before-change-of-places");

    [Theory]
    [InlineData("2025-01-16", Conclusion.NotApplicable)]
    [InlineData("2025-01-17", Conclusion.NotMet)]
    [InlineData("2025-01-18", Conclusion.NotMet)]
    public void A_financial_entity_has_the_places_in_its_contract_from_the_day_of_application(string on, Conclusion expected) => Assert.Equal(expected, Bank.On(Undertaking()).Under(Article30, on));

    [Fact]
    public void The_contract_states_the_places_and_notice_of_their_change()
    {
        Assert.Equal(Conclusion.Met, Bank.On(Declared).Under(Article30, "2026-09-01"));
        Assert.Equal(Conclusion.Met, Bank.On(Declared.In("US")).Under(Article30, "2026-09-01"));
        Assert.Equal(Conclusion.NotMet, Bank.On(Undertaking("contract-states-places-of-service-and-data")).Under(Article30, "2026-09-01"));
        Assert.Equal(Conclusion.NotMet, Bank.On(Undertaking("notice-before-change-of-places")).Under(Article30, "2026-09-01"));
        Assert.Equal(Conclusion.Undetermined, Bank.On(Declared.Where(layer => layer with { Commitments = FactList<CommitmentId>.Unknown })).Under(Article30, "2026-09-01"));
    }

    [Fact]
    public void Other_bodies_and_own_machines_are_outside_and_a_complementary_insurer_is_open()
    {
        Assert.Equal(Conclusion.NotApplicable, Some.Ministry.On(Undertaking()).Under(Article30, "2026-09-01"));
        Assert.Equal(Conclusion.NotApplicable, Bank.On(Undertaking().As(Delivery.OwnMachines)).Under(Article30, "2026-09-01"));
        Assert.Equal(Conclusion.Undetermined, Some.Insurer.On(Undertaking()).Under(Article30, "2026-09-01"));
        Assert.Equal(Conclusion.Met, Some.Insurer.On(Declared).Under(Article30, "2026-09-01"));
    }

    private static Cloud Undertaking(params string[] commitments) => Some.FrenchCloud.Where(layer => layer with { Commitments = Known.Exactly([.. commitments.Select(CommitmentId.Of)]) });
}
