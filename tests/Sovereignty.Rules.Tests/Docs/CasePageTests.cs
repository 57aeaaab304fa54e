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

    [Fact]
    public void The_list_of_the_corpus_is_current() => WrittenPage.Says(Corpus.Written(), "corpus.json");

    private static string Page()
    {
        var page = new StringBuilder("""
            # Decided and published cases

            What was decided or published, and what the library answers on that day by the nearest question it asks; the files are in `seeds/cases`. A verdict
            speaks about its own regime and standard only. This page is written out of the files by `SOVEREIGNTY_WRITE=docs dotnet test --filter CasePageTests`.

            | case | day | regime | verdict | nearest question | answer |
            | --- | --- | --- | --- | --- | --- |

            """).Replace("\r\n", "\n");
        foreach (var one in PublishedCases.All)
        {
            var published = one.Published!;
            var (question, answer) = one.Nearest() is { } nearest ? (nearest.VerdictBy!, KebabCase.Of(one.Answered()))
                : published.Verdict != Verdict.Scored ? ("the floor of the tender", KebabCase.Of(Conclusion.Met))
                : one.Rankings.Any(ranking => ranking.Offers.Any(offer => offer.Worst > offer.Best)) ? ("order of offers", "none without answers") : ("the scale", "score and level");
            page.Append(CultureInfo.InvariantCulture, $"| [{one.Id}](../seeds/cases/{one.Id.ToLowerInvariant()}.json) {one.Title.En} | {published.On.ToString("uuuu-MM-dd", null)} | {published.Regime} | {KebabCase.Of(published.Verdict)} | {question} | {answer} |\n");
        }

        foreach (var (id, published) in PublishedCases.All.Select(one => (one.Id, one.Published!)).Where(one => one.Item2 is not { Standard: null, Supposes: null, Difference: null }))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {id}\n");
            foreach (var (label, text) in new[] { ("Standard", published.Standard), ("Supposed", published.Supposes), ("Difference", published.Difference) }.Where(pair => pair.Item2 is not null))
            {
                page.Append(CultureInfo.InvariantCulture, $"\n- {label}: {text!.En}");
            }

            page.Append('\n');
        }

        return page.ToString();
    }
}
