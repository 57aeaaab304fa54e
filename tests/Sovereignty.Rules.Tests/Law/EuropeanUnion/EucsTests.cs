using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed class EucsTests
{
    [Theory]
    [InlineData("2022-01-15")]
    [InlineData("2026-09-01")]
    [InlineData("2030-01-01")]
    public void It_was_never_adopted_and_recognises_nothing(string on)
    {
        Assert.Equal((Truth.False, Truth.False), Asking.StatusOf("eu-eucs", on));
        Assert.Equal(Truth.False, Asking.Accepts("secnumcloud-equivalent", Some.Certificate("eucs", "1"), on));
    }

    [Fact]
    public void As_proposed_its_certificates_would_be_equivalent()
    {
        var law = Catalogue.Law.AsProposed(InstrumentId.Of("eu-eucs"), Known.Day("2024-01-01"));
        var arrangement = Some.Ministry.On(Some.FrenchCloud.Certified(Some.Certificate("eucs", "1"))).Carrying(Some.Secrets);
        var finding = new SovereigntyEvaluator(law).Open(arrangement).Assess(Known.Day("2024-01-15")).Findings.Single(found => found.Provision.Value == "fr-circ-6404-sg-r9");
        Assert.Equal(Conclusion.Met, finding.Conclusion);
    }
}
