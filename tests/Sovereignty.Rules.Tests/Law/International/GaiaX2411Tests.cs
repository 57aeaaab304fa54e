using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed class GaiaX2411Tests
{
    private const string Places = "gaiax-compliance-24-11-p5-1-2";
    private const string Offices = "gaiax-compliance-24-11-p5-1-4";

    private static readonly Cloud Cispe = Some.FrenchCloud.Certified(Some.Certificate("cispe", ""));

    [Theory]
    [InlineData("2024-10-31", Conclusion.NotApplicable)]
    [InlineData("2024-11-01", Conclusion.Undetermined)]
    [InlineData("2024-11-29", Conclusion.Undetermined)]
    [InlineData("2024-11-30", Conclusion.NotMet)]
    [InlineData("2024-12-01", Conclusion.NotMet)]
    public void It_counts_from_an_unknown_day_of_November_2024(string on, Conclusion expected) => Assert.Equal(expected, Some.Ministry.On(Some.FrenchCloud).Under(Places, on));

    [Theory]
    [InlineData("FR", Conclusion.Met)]
    [InlineData("NO", Conclusion.Met)]
    [InlineData("CH", Conclusion.NotMet)]
    public void Data_stays_in_the_EEA_as_a_certification_shows(string country, Conclusion expected)
    {
        Assert.Equal(expected, Some.Ministry.On(Cispe.In(country)).Under(Places, "2026-09-01"));
        Assert.Equal(expected, Some.Ministry.On(Some.QualifiedCloud.In(country)).Under(Places, "2026-09-01"));
    }

    [Fact]
    public void Offices_are_in_the_EEA_as_a_qualification_shows()
    {
        Assert.Equal(Conclusion.Met, Some.Ministry.On(Some.QualifiedCloud).Under(Offices, "2026-09-01"));
        Assert.Equal(Conclusion.NotMet, Some.Ministry.On(Cispe).Under(Offices, "2026-09-01"));
        Assert.Equal(Conclusion.NotMet, Some.Ministry.On(Some.QualifiedCloud.WhereOperator(company => company with { Seat = Known.As(Country.Of("US")) })).Under(Offices, "2026-09-01"));
        Assert.Equal(Conclusion.Undetermined, Some.Ministry.On(Some.QualifiedCloud.WhereOperator(company => company with { Seat = Fact<Country>.Unknown })).Under(Offices, "2026-09-01"));
    }
}
