using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Json;
using Sovereignty.Reports;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Reports;

/// <summary>Exposures as a tree, as a page with a diagram, as JSON.</summary>
public sealed class ExposureReportTests
{
    private const string Hostile = "]; click n0 \"javascript:alert(1)\" %% ``` <b>#quot;</b> \u202E\nend";

    [Fact]
    public void A_text_tells_country_power_effect_path_and_since_when()
    {
        var text = ExposureReport.WriteText(Assessed("US Parent"), Arrangement("US Parent"), Language.English);

        Assert.Contains("Powers of US", text, StringComparison.Ordinal);
        Assert.Contains("CLOUD Act", text, StringComparison.Ordinal);
        Assert.Contains("since 2018-03-23", text, StringComparison.Ordinal);
        Assert.Contains("french-cloud → US Parent", text, StringComparison.Ordinal);
        Assert.Contains("certain: disclosure of content and disclosure of metadata", text, StringComparison.Ordinal);
        Assert.Contains("divulgation du contenu", ExposureReport.WriteText(Assessed("US Parent"), Arrangement("US Parent"), Language.French), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_tells_what_would_cut_the_power_and_what_would_take_effects_from_it()
    {
        var text = ExposureReport.WriteText(Assessed("US Parent"), Arrangement("US Parent"), Language.English).ReplaceLineEndings(" ");
        var cloudAct = text[text.IndexOf("CLOUD Act", StringComparison.Ordinal)..];

        Assert.Contains("Gone when every link is cut: ", cloudAct, StringComparison.Ordinal);
        Assert.Contains("Effects removed by: ", cloudAct, StringComparison.Ordinal);
        Assert.Contains("Disparaît si chaque lien est coupé : ", ExposureReport.WriteText(Assessed("US Parent"), Arrangement("US Parent"), Language.French), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_draws_the_path_from_the_power_to_the_layer()
    {
        var page = ExposureReport.WriteMarkdown(Assessed("US Parent"), Arrangement("US Parent"), Language.English);

        Assert.Contains("```mermaid\nflowchart TB\n", page, StringComparison.Ordinal);
        Assert.Contains("[\"US Parent\"]", page, StringComparison.Ordinal);
        Assert.Contains(" --> |\"disclosure of content and disclosure of metadata\"| ", page, StringComparison.Ordinal);
    }

    [Fact]
    public void No_name_is_markup_in_the_diagram()
    {
        var page = ExposureReport.WriteMarkdown(Assessed(Hostile), Arrangement(Hostile), Language.English);
        var diagram = page[(page.IndexOf("```mermaid\n", StringComparison.Ordinal) + 11)..].Split("\n```\n")[0];

        Assert.All(diagram.Split('\n').Skip(1), line => Assert.Matches("^  n\\d+(\\(?\\[\\(?\"[\\p{L}\\p{N} #;]*\"\\)?\\]\\)?| (-->|-\\.->) (\\|\"[\\p{L}\\p{N} #;]*\"\\| )?n\\d+)$", line));
        Assert.DoesNotContain('\u202E', diagram);
        Assert.Equal(1, page.Split("```mermaid").Length - 1);
    }

    [Fact]
    public void Where_nothing_reaches_nothing_is_drawn()
    {
        var arrangement = Some.Ministry.On(Some.QualifiedCloud);
        var assessment = arrangement.AssessedOn("1970-01-01");

        Assert.Empty(assessment.Exposures);
        Assert.DoesNotContain("mermaid", ExposureReport.WriteMarkdown(assessment, arrangement, Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_assessment_gives_the_same_json()
    {
        var json = System.Text.Encoding.UTF8.GetString(ExposureJson.ToUtf8(Assessed("US Parent")));

        Assert.StartsWith("{\n  \"schema\": \"sovereignty-exposure/1\",\n", json, StringComparison.Ordinal);
        Assert.Contains("us-parent", json, StringComparison.Ordinal);
        Assert.Equal(json, System.Text.Encoding.UTF8.GetString(ExposureJson.ToUtf8(Assessed("US Parent"))));
    }

    private static Assessment Assessed(string name) => Arrangement(name).AssessedOn("2026-04-17");

    private static HostingArrangement Arrangement(string name)
    {
        var arrangement = Some.Ministry.On(Some.UsCloud);
        return arrangement with { Organisations = [.. arrangement.Organisations.Select(party => party.Id.Value == "us-parent" ? party with { Name = name } : party)] };
    }
}
