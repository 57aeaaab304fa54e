using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed class TrisDraft2025Tests
{
    private const string Draft = "fr-tris-2025-0041-criteria";

    private static readonly HostingArrangement Sensitive = Some.Ministry.On(Some.UsCloud).Carrying(Some.Secrets);

    [Theory]
    [InlineData("2025-01-23")]
    [InlineData("2025-01-24")]
    [InlineData("2025-01-25")]
    [InlineData("2026-04-17")]
    [InlineData("2030-01-01")]
    public void A_draft_never_decides(string on)
    {
        var finding = Sensitive.FindingUnder(Draft, on);
        Assert.Equal(Conclusion.NotApplicable, finding.Conclusion);
        Assert.Contains("a proposal is not law", finding.Reason.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-04-30", Conclusion.NotApplicable)]
    [InlineData("2025-05-01", Conclusion.Undetermined)]
    [InlineData("2025-05-02", Conclusion.Undetermined)]
    public void As_proposed_it_decides_as_far_as_its_text_is_known(string on, Conclusion expected) => Assert.Equal(expected, AsProposed(Sensitive, on).Conclusion);

    [Fact]
    public void As_proposed_every_finding_says_so()
    {
        var finding = AsProposed(Sensitive, "2025-05-01");
        Assert.Contains(finding.Caveats, caveat => caveat.En.Contains("as proposed", StringComparison.Ordinal) && caveat.Fr.Contains("tel que proposé", StringComparison.Ordinal));
        Assert.Contains(finding.Missing, missing => missing.Path == "law:fr-tris-2025-0041-criteria");
    }

    [Fact]
    public void As_proposed_it_would_not_concern_a_local_authority() =>
        Assert.Equal(Conclusion.NotApplicable, AsProposed(Some.Body(PartyKind.LocalAuthority).On(Some.UsCloud).Carrying(Some.Secrets), "2025-05-01").Conclusion);

    private static Finding AsProposed(HostingArrangement arrangement, string on)
    {
        var law = Catalogue.Law.AsProposed(InstrumentId.Of("fr-tris-2025-0041"), Known.Day("2025-05-01"));
        return new SovereigntyEvaluator(law).Open(arrangement).Assess(Known.Day(on)).Findings.Single(finding => finding.Provision.Value == Draft);
    }
}
