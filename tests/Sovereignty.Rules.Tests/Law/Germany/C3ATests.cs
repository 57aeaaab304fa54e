using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed class C3ATests
{
    private const string On = "2026-09-01";

    private static readonly Cloud German = new Cloud(Some.FrenchCloud.Layer, [Some.Company("french-cloud", "DE")]).In("DE");

    [Theory]
    [InlineData("2026-04-26", Conclusion.NotApplicable)]
    [InlineData("2026-04-27", Conclusion.NotMet)]
    [InlineData("2026-04-28", Conclusion.NotMet)]
    public void C5_comes_first_from_the_day_of_publication(string on, Conclusion expected) => Assert.Equal(expected, Of("c5", German, on));

    [Theory]
    [InlineData("c5-type-1")]
    [InlineData("c5-type-2")]
    public void Either_type_of_C5_will_do(string scheme) => Assert.Equal(Conclusion.Met, Of("c5", German.Certified(Some.Certificate(scheme, "2026"))));

    [Theory]
    [InlineData("sov-1-02-c1", "DE", Conclusion.Met)]
    [InlineData("sov-1-02-c1", "FR", Conclusion.Met)]
    [InlineData("sov-1-02-c1", "NO", Conclusion.NotMet)]
    [InlineData("sov-1-02-c1", "US", Conclusion.NotMet)]
    [InlineData("sov-1-02-c2", "DE", Conclusion.Met)]
    [InlineData("sov-1-02-c2", "FR", Conclusion.NotMet)]
    public void The_head_office_is_in_the_Union_or_in_Germany_by_profile(string criterion, string seat, Conclusion expected) =>
        Assert.Equal(expected, Of(criterion, new Cloud(Some.FrenchCloud.Layer, [Some.Company("french-cloud", seat)])));

    [Theory]
    [InlineData("sov-3-01-c3", "FR", Conclusion.Met)]
    [InlineData("sov-3-01-c3", "CH", Conclusion.NotMet)]
    [InlineData("sov-3-01-c4", "DE", Conclusion.Met)]
    [InlineData("sov-3-01-c4", "FR", Conclusion.NotMet)]
    [InlineData("sov-4-02-c1", "FR", Conclusion.Met)]
    [InlineData("sov-4-02-c1", "US", Conclusion.NotMet)]
    public void Places_are_in_the_Union_or_in_Germany_by_criterion(string criterion, string country, Conclusion expected) => Assert.Equal(expected, Of(criterion, German.In(country)));

    [Fact]
    public void Keys_are_outside_the_provider()
    {
        Assert.Equal(Conclusion.NotMet, Of("sov-3-02-c", German));
        Assert.Equal(Conclusion.Met, Of("sov-3-02-c", German.Where(layer => layer with { Keys = Known.As(KeyCustody.OutsideProvider) })));
        Assert.Equal(Conclusion.Undetermined, Of("sov-3-02-c", German.Where(layer => layer with { Keys = Fact<KeyCustody>.Unknown })));
    }

    [Fact]
    public void It_is_voluntary_and_decides_nothing_by_itself() =>
        Assert.DoesNotContain(Some.Ministry.On(German).AssessedOn(On).Findings.Where(finding => finding.Provision.Value.StartsWith("de-c3a", StringComparison.Ordinal)), finding => finding.Force != Force.Voluntary);

    private static Conclusion Of(string criterion, Cloud cloud, string on = On) => Some.Ministry.On(cloud).Under("de-c3a-1-0-" + criterion, on);
}
