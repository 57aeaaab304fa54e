using Sovereignty.Law;
using Sovereignty.Tests.House;

namespace Sovereignty.Tests.Docs;

/// <summary>The pages of the law say what the catalogue says.</summary>
public sealed class LawPagesTests
{
    private static readonly string Folder = Root.Of("docs", "law");

    [Fact]
    public void Every_page_is_current()
    {
        var pages = LawPages.All;
        if (Environment.GetEnvironmentVariable("SOVEREIGNTY_WRITE") == "docs")
        {
            Write(pages);
        }

        Assert.Equal(pages.Keys, Directory.EnumerateFiles(Folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
        Assert.All(pages, page => Assert.Equal(page.Value, File.ReadAllText(Path.Combine(Folder, page.Key)).ReplaceLineEndings("\n")));
    }

    [Fact]
    public void Every_text_with_provisions_has_tests_of_its_own() => Assert.All(
        Catalogue.Law.Instruments.Where(text => text.Provisions.Count > 0),
        text => Assert.DoesNotContain("the tests of all texts", LawPages.All[text.Id + ".md"], StringComparison.Ordinal));

    private static void Write(SortedDictionary<string, string> pages)
    {
        Directory.CreateDirectory(Folder);
        foreach (var file in Directory.EnumerateFiles(Folder))
        {
            File.Delete(file);
        }

        foreach (var (name, page) in pages)
        {
            File.WriteAllText(Path.Combine(Folder, name), page);
        }
    }
}
