using System.Globalization;
using System.Text;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Tests.Seeds;

namespace Sovereignty.Tests.Docs;

/// <summary>The page of decided cases says what the library answers to them.</summary>
public sealed class CasePageTests
{
    [Fact]
    public void The_page_of_cases_is_current() => WrittenPage.Says(Page(), "cases.md");

    private static string Page()
    {
        var cases = PublishedCase.Names.Select(PublishedCase.Read).ToArray();
        var page = new StringBuilder("""
            # Decided and published cases

            What was decided or published, and what the library answers on that day by the nearest question it asks; the files are in `seeds/cases`. A verdict
            speaks about its own regime and standard only. This page is written out of the files by `SOVEREIGNTY_WRITE=docs dotnet test --filter CasePageTests`.

            | case | day | regime | verdict | nearest question | answer |
            | --- | --- | --- | --- | --- | --- |

            """).Replace("\r\n", "\n");
        foreach (var one in cases)
        {
            var (question, answer) = one.Nearest is { } nearest ? (nearest.GetProperty("verdictBy").GetString()!, KebabCase.Of(one.Answer()))
                : one.Ordering is not null ? ("order of offers", "none without answers")
                : one.Offers is not null ? ("the floor of the tender", KebabCase.Of(Conclusion.Met)) : ("the scale", "score and level");
            page.Append(CultureInfo.InvariantCulture, $"| [{one.Id}](../seeds/cases/{one.Id.ToLowerInvariant()}.json) {one.Title.En} | {one.On.ToString("uuuu-MM-dd", null)} | {one.Regime} | {one.Verdict} | {question} | {answer} |\n");
        }

        foreach (var one in cases.Where(one => one.Standard is not null || one.Supposes is not null || one.Difference is not null))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {one.Id}\n");
            foreach (var (label, text) in new[] { ("Standard", one.Standard), ("Supposed", one.Supposes), ("Difference", one.Difference) }.Where(pair => pair.Item2 is not null))
            {
                page.Append(CultureInfo.InvariantCulture, $"\n- {label}: {text!.En}");
            }

            page.Append('\n');
        }

        return page.ToString();
    }
}
