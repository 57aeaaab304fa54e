using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed class Scco2025Tests
{
    private static readonly Organisation Administration = Some.Body(PartyKind.StateAdministration, "PL");

    [Theory]
    [InlineData("2025-04-23", Conclusion.NotApplicable)]
    [InlineData("2025-04-24", Conclusion.NotMet)]
    [InlineData("2025-04-25", Conclusion.NotMet)]
    public void It_counts_from_the_day_of_adoption(string on, Conclusion expected) => Assert.Equal(expected, Of(3, Some.FrenchCloud, on));

    [Fact]
    public void Level_3_goes_to_the_government_cloud()
    {
        Assert.Equal(Conclusion.Met, Of(3, Some.FrenchCloud.As(Delivery.InternalStateCloud)));
        Assert.Equal(Conclusion.NotMet, Of(3, Some.FrenchCloud.As(Delivery.OtherHosting)));
        Assert.Equal(Conclusion.Undetermined, Of(3, Some.FrenchCloud.Where(layer => layer with { Delivery = Fact<Delivery>.Unknown })));
    }

    [Fact]
    public void Level_4_does_not_go_to_a_public_cloud_without_accreditation()
    {
        Assert.Equal(Conclusion.NotMet, Of(4, Some.FrenchCloud));
        Assert.Equal(Conclusion.Met, Of(4, Some.FrenchCloud.As(Delivery.OwnMachines)));
        Assert.Equal(Conclusion.Met, Of(4, Some.FrenchCloud.Certified(Some.Certificate("pl-classified-accreditation", ""))));
    }

    [Fact]
    public void Others_and_other_data_are_outside()
    {
        Assert.Equal(Conclusion.NotApplicable, Some.Ministry.On(Some.FrenchCloud).Carrying(Data(3)).Under("pl-scco-2025-3", "2026-09-01"));
        Assert.Equal(Conclusion.NotApplicable, Administration.On(Some.FrenchCloud).Under("pl-scco-2025-3", "2026-09-01"));
    }

    private static Conclusion Of(int level, Cloud cloud, string on = "2026-09-01") => Administration.On(cloud).Carrying(Data(level)).Under($"pl-scco-2025-{level}", on);

    private static DataSet Data(int level) => Some.Data("data", DataCategory.Define($"pl/scco-{level}"));
}
