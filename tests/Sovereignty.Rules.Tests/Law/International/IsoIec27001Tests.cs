using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed class IsoIec27001Tests
{
    private const string On = "2026-09-01";

    private static readonly Cloud Certified = Some.FrenchCloud.Certified(Some.Certificate("iso-iec-27001", "2022"));

    [Theory]
    [InlineData("fr-circ-6404-sg-r9", "2024-01-15")]
    [InlineData("fr-loi-2024-449-art31", On)]
    public void Alone_it_satisfies_no_rule_on_sovereignty(string provision, string on) =>
        Assert.Equal(Conclusion.NotMet, Some.Ministry.On(Certified).Carrying(Some.Secrets).Under(provision, on));

    [Fact]
    public void Alone_it_satisfies_neither_R9_of_2021_nor_certified_hosting_nor_the_qualification_of_invoicing_platforms()
    {
        Assert.Equal(Conclusion.NotMet, Some.Ministry.On(Certified).Carrying(Some.Data("economy", DataCategories.Economic)).Under("fr-circ-6282-sg-r9", "2022-01-15"));
        Assert.Equal(Conclusion.NotMet, Some.Hospital.On(Certified).Carrying(Some.CareFiles).Under("fr-csp-l1111-8", On));
        Assert.Equal(Conclusion.NotMet, Some.InvoicingPlatform.On(Certified).Under("fr-cgi-242-nonies-b-4", On));
    }

    [Fact]
    public void Removing_it_changes_no_finding_on_such_rules()
    {
        var with = Some.Ministry.On(Certified).Carrying(Some.Secrets).AssessedOn(On);
        var without = Some.Ministry.On(Some.FrenchCloud).Carrying(Some.Secrets).AssessedOn(On);
        Assert.Equal(without.Findings.Select(finding => (finding.Provision, finding.Conclusion)), with.Findings.Select(finding => (finding.Provision, finding.Conclusion)));
    }
}
