using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed class Article32Tests
{
    private const string Location = "fr-loi-2024-449-art32-location";

    private static readonly HostingArrangement Abroad = Some.Hospital.On(Some.FrenchCloud.In("CH")).Carrying(Some.CareFiles);

    [Theory]
    [InlineData("2024-05-22", Conclusion.NotApplicable)]
    [InlineData("2024-05-23", Conclusion.Undetermined)]
    [InlineData("2024-05-24", Conclusion.Undetermined)]
    [InlineData("2026-03-26", Conclusion.Undetermined)]
    [InlineData("2026-03-27", Conclusion.NotMet)]
    [InlineData("2026-03-28", Conclusion.NotMet)]
    public void Care_data_outside_the_EEA_fails_it_from_its_decree(string on, Conclusion expected) => Assert.Equal(expected, Abroad.Under(Location, on));

    [Theory]
    [InlineData("2026-03-25", Conclusion.Undetermined)]
    [InlineData("2026-03-26", Conclusion.NotMet)]
    public void The_decree_counts_once_it_is_public(string knownOn, Conclusion expected) => Assert.Equal(expected, Abroad.Under(Location, "2026-05-01", Terms.KnownOn(knownOn)));

    [Theory]
    [InlineData("true", Conclusion.NotMet)]
    [InlineData("false", Conclusion.NotApplicable)]
    public void The_caller_may_assume_whether_it_obliged_before(string answer, Conclusion expected) =>
        Assert.Equal(expected, Abroad.Under(Location, "2025-01-01", Terms.Reading("fr-art32-before-decree=" + answer)));

    [Fact]
    public void In_the_EEA_it_is_met_and_an_unknown_place_leaves_it_open()
    {
        Assert.Equal(Conclusion.Met, Some.Hospital.On(Some.FrenchCloud.In("NO")).Carrying(Some.CareFiles).Under(Location, "2026-05-01"));
        Assert.Equal(Conclusion.Undetermined, Some.Hospital.On(Some.FrenchCloud.Where(layer => layer with { Storage = FactList<Place>.Unknown })).Carrying(Some.CareFiles).Under(Location, "2026-05-01"));
    }

    [Fact]
    public void An_insurer_or_other_data_is_not_concerned()
    {
        Assert.Equal(Conclusion.NotApplicable, Some.Insurer.On(Some.FrenchCloud.In("CH")).Carrying(Some.CareFiles).Under(Location, "2026-05-01"));
        Assert.Equal(Conclusion.NotApplicable, Some.Hospital.On(Some.FrenchCloud.In("CH")).Under(Location, "2026-05-01"));
    }

    [Fact]
    public void Its_grade_is_a_caveat() =>
        Assert.Contains(Abroad.FindingUnder(Location, "2026-05-01").Caveats, caveat => caveat.En.Contains("grade C", StringComparison.Ordinal));
}
