using System.Text.RegularExpressions;
using Sovereignty.Tests.House;

namespace Sovereignty.Tests.Docs;

/// <summary>The C# that the documentation shows is cut out of the applications in <c>tests/consumers</c>, which are built against the package and run.</summary>
public sealed partial class CodeInDocsTests
{
    private static readonly string[] Consumers = [.. Directory.EnumerateFiles(Root.Of("tests", "consumers"), "*.cs", SearchOption.AllDirectories).Select(Read)];

    public static TheoryData<string> Pages => [.. Directory.EnumerateFiles(Root.Of("docs"), "*.md").Append(Root.Of("README.md")).Where(page => Shown().IsMatch(Read(page))).Select(page => Path.GetRelativePath(Root.Folder, page)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void What_a_page_shows_is_built_and_run(string page) =>
        Expect.None(Shown().Matches(Read(Root.Of(page))).Select(shown => shown.Groups["code"].Value.Trim()).Where(code => !Consumers.Any(source => source.Contains(code, StringComparison.Ordinal))));

    [Fact]
    public void The_readme_and_the_guides_show_code() => Assert.True(Pages.Count >= 4);

    private static string Read(string file) => File.ReadAllText(file).ReplaceLineEndings("\n");

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Shown();
}
