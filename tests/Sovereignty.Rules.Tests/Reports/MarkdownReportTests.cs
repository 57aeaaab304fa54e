using Sovereignty.Facts;
using Sovereignty.Reports;

namespace Sovereignty.Tests.Reports;

public class MarkdownReportTests
{
    public static TheoryData<string> CultureNames => Cultures.All;

    [Theory]
    [MemberData(nameof(CultureNames))]
    public void The_page_is_the_same_in_every_culture(string culture) =>
        Assert.Equal(Page(Cases.OnUsCloud, Language.French), Cultures.In(culture, () => Page(Cases.OnUsCloud, Language.French)));

    [Fact]
    public void The_page_has_every_reason_and_what_each_provision_asks()
    {
        var page = Page(Cases.Alan, Language.English).Replace("\\", "", StringComparison.Ordinal);
        var finding = Cases.Assess(Cases.Alan, "2026-04-17").Findings.Single(one => one.Provision.Value == "fr-loi-2024-449-art31");
        Assert.StartsWith("# UNDETERMINED\n", page, StringComparison.Ordinal);
        Assert.Contains(finding.Paraphrase.En, page, StringComparison.Ordinal);
        Assert.All(finding.Reasons, reason => Assert.Contains(reason.En, page, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("--format json)", page[..page.IndexOf("## Beside", StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    [Fact]
    public void A_point_stands_below_the_entry_that_it_belongs_to()
    {
        var page = new MarkdownPage();
        page.Heading("missing");
        page.Entry("clause");
        page.Point("shown in the bid");
        page.Heading("facts");
        page.Point("a fact alone");

        Assert.Equal("## missing\n\n- clause\n  - shown in the bid\n\n## facts\n\n- a fact alone\n", page.ToString());
    }

    [Fact]
    public void What_a_description_says_is_text_and_never_markup()
    {
        var page = Page(Cases.Alan with { Name = "<script>[x](y)`*" }, Language.English);
        Assert.Contains("\\<script\\>\\[x\\](y)\\`\\*", page, StringComparison.Ordinal);
    }

    private static string Page(HostingArrangement arrangement, Language language) =>
        MarkdownReport.Write(Cases.Assess(arrangement, "2026-04-17"), arrangement, language);
}
