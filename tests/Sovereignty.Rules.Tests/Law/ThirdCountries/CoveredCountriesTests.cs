using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

/// <summary>Nobody linked to a third country of which nothing is known is called immune from it.</summary>
public sealed class CoveredCountriesTests
{
    private const string R9 = "fr-circ-6404-sg-r9";

    private static readonly HostingArrangement Qualified = Some.Ministry.On(Some.QualifiedCloud).Carrying(Some.Secrets);

    [Fact]
    public void A_provider_within_the_Union_is_not_asked_of_other_States() => Assert.Equal(Conclusion.Met, Qualified.Under(R9, "2024-06-01"));

    [Theory]
    [InlineData("NO")]
    [InlineData("BR")]
    [InlineData("JP")]
    public void A_provider_controlled_from_a_State_of_which_nothing_is_known_is_an_open_question(string country)
    {
        var finding = HeldFrom(country).FindingUnder(R9, "2024-06-01");

        Assert.Equal(Conclusion.Undetermined, finding.Conclusion);
        Assert.Contains(finding.Missing, missing => missing.Path == "law:powers-of-other-third-states");
    }

    [Theory]
    [InlineData("US")]
    [InlineData("CN")]
    public void A_State_whose_powers_are_known_answers_for_itself(string country)
    {
        var finding = HeldFrom(country).FindingUnder(R9, "2024-06-01");

        Assert.Equal(Conclusion.NotMet, finding.Conclusion);
        Assert.DoesNotContain(finding.Missing, missing => missing.Path == "law:powers-of-other-third-states");
    }

    [Fact]
    public void The_days_about_its_first_change_nothing_for_a_provider_within_the_Union() => Assert.All(
        ["1957-12-31", "1958-01-01", "1958-01-02"],
        day => Assert.Equal(Conclusion.NotApplicable, Qualified.Under(R9, day)));

    private static HostingArrangement HeldFrom(string country) =>
        Some.Ministry.On(Some.QualifiedCloud.With(Some.Company("parent", country)).HeldBy(Some.Holding("parent", 100m) with { Controls = Known.As(true) })).Carrying(Some.Secrets);
}
