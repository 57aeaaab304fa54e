using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed class Cgi242NoniesBTests
{
    private const string Item4 = "fr-cgi-242-nonies-b-4";
    private const string Item5 = "fr-cgi-242-nonies-b-5";

    private static readonly HostingArrangement OnCloud = Some.InvoicingPlatform.On(Some.FrenchCloud);
    private static readonly HostingArrangement Hosted = Some.InvoicingPlatform.On(Some.FrenchCloud.As(Delivery.OtherHosting));
    private static readonly HostingArrangement OnOwnMachines = Some.InvoicingPlatform.On(Some.FrenchCloud.As(Delivery.OwnMachines));
    private static readonly HostingArrangement InProgress =
        Some.InvoicingPlatform.On(Some.FrenchCloud.Certified(Some.Certificate("secnumcloud", "3.2") with { State = Known.As(CertificateState.InProgress) }))
            .Where("platform-registered", UncertainDay.On(Known.Day("2025-01-15")));

    [Theory]
    [InlineData("2022-10-09", Conclusion.NotApplicable)]
    [InlineData("2022-10-10", Conclusion.NotMet)]
    [InlineData("2022-10-11", Conclusion.NotMet)]
    [InlineData("2024-03-26", Conclusion.NotMet)]
    [InlineData("2024-03-27", Conclusion.NotMet)]
    [InlineData("2026-07-26", Conclusion.NotMet)]
    [InlineData("2026-07-27", Conclusion.NotMet)]
    [InlineData("2026-08-31", Conclusion.NotMet)]
    [InlineData("2026-12-31", Conclusion.NotMet)]
    [InlineData("2027-01-01", Conclusion.Undetermined)]
    [InlineData("2027-01-02", Conclusion.Undetermined)]
    public void A_cloud_host_without_qualification_fails_every_version(string on, Conclusion expected) => Assert.Equal(expected, OnCloud.Under(Item4, on));

    [Theory]
    [InlineData("2024-03-25", Conclusion.NotMet)]
    [InlineData("2024-03-26", Conclusion.NotMet)]
    [InlineData("2024-03-27", Conclusion.NotApplicable)]
    [InlineData("2024-03-28", Conclusion.NotApplicable)]
    public void Another_host_is_concerned_by_the_first_version_only(string on, Conclusion expected) => Assert.Equal(expected, Hosted.Under(Item4, on));

    [Theory]
    [InlineData("2022-10-10")]
    [InlineData("2024-03-27")]
    [InlineData("2026-09-01")]
    public void Own_machines_never_are(string on) => Assert.Equal(Conclusion.NotApplicable, OnOwnMachines.Under(Item4, on));

    [Theory]
    [InlineData("2026-07-26", "fr-cgi-242-nonies-b-v2")]
    [InlineData("2026-07-27", "fr-cgi-242-nonies-b-v2 fr-cgi-242-nonies-b-v3")]
    [InlineData("2026-08-30", "fr-cgi-242-nonies-b-v2 fr-cgi-242-nonies-b-v3")]
    [InlineData("2026-08-31", "fr-cgi-242-nonies-b-v3")]
    [InlineData("2026-09-01", "fr-cgi-242-nonies-b-v3")]
    public void The_first_day_of_the_third_version_is_not_known(string on, string versions) =>
        Assert.Equal(versions, string.Join(" ", OnCloud.FindingUnder(Item4, on).Versions));

    [Fact]
    public void A_qualified_host_satisfies_it() => Assert.Equal(Conclusion.Met, Some.InvoicingPlatform.On(Some.QualifiedCloud).Under(Item4, "2026-09-01"));

    [Fact]
    public void Nobody_else_is_concerned()
    {
        Assert.Equal(Conclusion.NotApplicable, Some.Ministry.On(Some.FrenchCloud).Under(Item4, "2026-09-01"));
        Assert.Equal(Conclusion.NotApplicable, Some.Ministry.On(Some.FrenchCloud).Under(Item5, "2026-09-01"));
    }

    [Theory]
    [InlineData("2026-01-15", Conclusion.Excused)]
    [InlineData("2026-01-16", Conclusion.NotMet)]
    public void A_qualification_in_progress_is_excused_for_a_year_from_registration(string on, Conclusion expected) =>
        Assert.Equal(expected, InProgress.Where("audit-report-submitted", UncertainDay.NotThrough(Known.Day("2026-06-01"))).Under(Item4, on));

    [Theory]
    [InlineData("2025-08-31", Conclusion.Excused)]
    [InlineData("2025-09-01", Conclusion.NotMet)]
    public void It_is_excused_to_the_audit_report(string on, Conclusion expected) =>
        Assert.Equal(expected, InProgress.Where("audit-report-submitted", UncertainDay.On(Known.Day("2025-09-01"))).Under(Item4, on));

    [Fact]
    public void Without_a_qualification_in_progress_nothing_excuses() =>
        Assert.Equal(Conclusion.NotMet, OnCloud.Where("platform-registered", UncertainDay.On(Known.Day("2026-05-01"))).Where("audit-report-submitted", UncertainDay.Never).Under(Item4, "2026-06-01"));

    [Theory]
    [InlineData("2022-10-09", Conclusion.NotApplicable)]
    [InlineData("2022-10-10", Conclusion.Met)]
    [InlineData("2026-08-01", Conclusion.Met)]
    [InlineData("2026-12-31", Conclusion.Met)]
    [InlineData("2027-01-01", Conclusion.Met)]
    public void The_platforms_own_system_is_certified_and_run_from_the_Union(string on, Conclusion expected)
    {
        Assert.Equal(expected, OnOwnMachines.Under(Item5, on));
        Assert.Equal(expected, OnCloud.Under(Item5, on));
    }

    [Fact]
    public void Each_limb_of_item_5_is_needed()
    {
        const string On = "2025-01-15";
        Assert.Equal(Conclusion.NotMet, Some.Body(PartyKind.InvoicingPlatform).On(Some.FrenchCloud).Under(Item5, On));
        Assert.Equal(Conclusion.NotMet, Some.InvoicingPlatform.On(Some.FrenchCloud.In("NO")).Under(Item5, On));
        Assert.Equal(Conclusion.NotMet, Some.InvoicingPlatform.On(Some.FrenchCloud.Where(layer => layer with { Administration = Known.Exactly(Some.Place("CH")) })).Under(Item5, On));
        Assert.Equal(Conclusion.NotMet, OnCloud.TransferringTo("US", TransferMechanism.AdequacyDecision).Under(Item5, On));
        Assert.Equal(Conclusion.Undetermined, (OnCloud with { Transfers = FactList<Transfer>.Unknown }).Under(Item5, On));
    }

    [Theory]
    [InlineData("2026-07-26", false)]
    [InlineData("2026-07-27", true)]
    [InlineData("2026-09-01", true)]
    public void What_is_known_of_the_third_version_is_grade_C(string on, bool expected) =>
        Assert.Equal(expected, OnCloud.FindingUnder(Item5, on).Caveats.Any(caveat => caveat.En.Contains("grade C", StringComparison.Ordinal)));
}
