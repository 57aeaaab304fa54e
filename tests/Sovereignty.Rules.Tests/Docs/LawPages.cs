using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Reports;
using Sovereignty.Tests.House;
using Sovereignty.Tests.Law;

namespace Sovereignty.Tests.Docs;

/// <summary>The pages of <c>docs/law</c>: one for each text, out of the catalogue, with the file of the law and what its tests say.</summary>
internal static partial class LawPages
{
    private static readonly string LawFolder = Root.Of("src", "Sovereignty.Rules", "Law");
    private static readonly string TestFolder = Root.Of("tests", "Sovereignty.Rules.Tests", "Law");

    /// <summary>Each page by its file name.</summary>
    public static SortedDictionary<string, string> All { get; } = Written();

    private static SortedDictionary<string, string> Written()
    {
        var pages = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["README.md"] = Overview() };
        foreach (var text in Catalogue.Law.Instruments)
        {
            pages[text.Id + ".md"] = LawReport.WriteMarkdown(text, Language.English) + French(text) + Tested(text);
        }

        return pages;
    }

    private static string Overview()
    {
        var provisions = Catalogue.Law.Instruments.SelectMany(text => text.Provisions).ToArray();
        var days = BoundaryDays.Of([.. Catalogue.Law.Instruments]).Length;
        return string.Create(CultureInfo.InvariantCulture, $"""
            # The shipped law

            These pages are written out of the catalogue ({Catalogue.Version}); a test keeps them current, and `SOVEREIGNTY_WRITE=docs dotnet test --filter LawPagesTests` writes them.

            | what | how many |
            | --- | --- |
            | texts | {Catalogue.Law.Instruments.Count} |
            | provisions | {provisions.Length} |
            | of these obligations | {provisions.OfType<Obligation>().Count()}, in {provisions.OfType<Obligation>().Sum(one => one.Versions.Count)} versions |
            | of these powers | {provisions.OfType<Power>().Count()} |
            | questions left open | {Catalogue.Law.Questions.Count()} |
            | days tested: every boundary day of a text, the day before and the day after | {days} |

            | text | title | grade | provisions |
            | --- | --- | --- | --- |

            """) + string.Concat(Catalogue.Law.Instruments.Select(text => string.Create(CultureInfo.InvariantCulture, $"| [{text.Id}]({text.Id}.md) | {text.Title.En.Replace("|", "\\|", StringComparison.Ordinal)} | {ConfidenceWords.Of(text.Confidence)} | {text.Provisions.Count} |\n")));
    }

    private static string French(Instrument text) => $"\n## En français\n\n{text.Title.Fr} : {text.Paraphrase.Fr}\n";

    private static string Tested(Instrument text)
    {
        var law = SourceFiles.Under(LawFolder).OrderByDescending(file => File.ReadAllText(file).Contains($"Id = InstrumentId.Of(\"{text.Id}\")", StringComparison.Ordinal))
            .ThenByDescending(file => File.ReadAllText(file).Contains($"\"{text.Id}\"", StringComparison.Ordinal)).First();
        var place = Path.GetRelativePath(LawFolder, law).Replace('\\', '/');
        var written = new StringBuilder($"\n## File and tests\n\n- [{place}](../../src/Sovereignty.Rules/Law/{place})\n");
        var own = place[..^".cs".Length] + "Tests.cs";
        var tests = SourceFiles.Under(TestFolder).Where(file => file.EndsWith("Tests.cs", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(TestFolder, file).Replace('\\', '/'))
            .Where(file => file == own || (!file.StartsWith("Bodies/", StringComparison.Ordinal) && Mentions(Read(file), text, Path.GetFileNameWithoutExtension(law))))
            .Order(StringComparer.Ordinal).ToArray();
        foreach (var file in tests)
        {
            written.Append(CultureInfo.InvariantCulture, $"- [{Path.GetFileName(file)}](../../tests/Sovereignty.Rules.Tests/Law/{file})\n");
            foreach (var name in TestName().Matches(Read(file)).Select(match => match.Groups[1].Value))
            {
                written.Append(CultureInfo.InvariantCulture, $"  - {name.Replace('_', ' ')}\n");
            }
        }

        return tests.Length > 0 ? written.ToString() : written.Append("- the tests of all texts: [CatalogueTests](../../tests/Sovereignty.Rules.Tests/Law/Bodies/CatalogueTests.cs)\n").ToString();
    }

    // By its id, by a provision's, or by the name of its class.
    private static bool Mentions(string tests, Instrument text, string name) =>
        text.Provisions.Select(provision => provision.Id.Value).Append(text.Id.Value).Any(id => tests.Contains($"\"{id}", StringComparison.Ordinal))
        || tests.Contains(name + ".", StringComparison.Ordinal);

    private static string Read(string file) => File.ReadAllText(Path.Combine(TestFolder, file));

    [GeneratedRegex(@"\[(?:Fact|Theory)\][^(]*?(?:\[InlineData.*?\]\s*)*(?:\[MemberData.*?\]\s*)*public void ([A-Za-z0-9_]+)\(", RegexOptions.Singleline)]
    private static partial Regex TestName();
}
