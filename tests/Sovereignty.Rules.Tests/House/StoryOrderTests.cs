using System.Text.RegularExpressions;
using Sovereignty.Facts;

namespace Sovereignty.Tests.House;

public sealed partial class StoryOrderTests
{
    private static readonly string[] Story = ["Facts", "Criteria", "Law", "Evaluation", "Proving", "Analysis", "Reports"];

    private static readonly string[] Adapters = ["Json", "Validation", "DependencyInjection"];

    [Fact]
    public void Every_folder_belongs_to_the_story_or_is_an_adapter() =>
        Expect.None(Directory.GetDirectories(Library.Folder).Select(Path.GetFileName).Except([.. Story, .. Adapters, "bin", "obj"]));

    [Fact]
    public void A_type_uses_only_what_the_story_told_before() =>
        Expect.None(
            from user in Library.Uses
            from used in user.SelectMany(Library.TypesOf).Select(Library.Outermost).Distinct()
            where used.Assembly == Library.Assembly && used.Namespace is not null && !MayUse(ChapterOf(user.Key), ChapterOf(used))
            select $"{user.Key.FullName} uses {used.FullName}");

    [Fact]
    public void No_source_file_imports_what_the_story_tells_later() =>
        Expect.None(
            from file in SourceFiles.All
            let chapter = Path.GetRelativePath(Library.Folder, file).Split(Path.DirectorySeparatorChar)[0]
            from Match import in Import().Matches(File.ReadAllText(file))
            where !MayUse(chapter, import.Groups["chapter"].Value)
            select $"{Path.GetRelativePath(Library.Folder, file)}: {import.Value}");

    [Fact]
    public void A_namespace_is_the_folder_that_it_stands_in() =>
        Expect.None(
            from file in SourceFiles.All
            let chapter = Path.GetRelativePath(Library.Folder, file).Split(Path.DirectorySeparatorChar)[0]
            let expected = Path.GetFileName(file) == "Sovereign.cs" ? "Sovereignty" : "Sovereignty." + chapter
            where !File.ReadAllText(file).Contains($"\nnamespace {expected};", StringComparison.Ordinal)
                && !File.ReadAllText(file).StartsWith($"namespace {expected};", StringComparison.Ordinal)
            select $"{Path.GetRelativePath(Library.Folder, file)} is not in {expected}");

    [Fact]
    public void The_scan_sees_what_a_type_uses() =>
        Assert.Contains(typeof(Evidence), Library.Uses[typeof(Fact)].SelectMany(Library.TypesOf));

    private static bool MayUse(string user, string used) =>
        user == used
        || (Array.IndexOf(Story, used) is var there and >= 0 && (Adapters.Contains(user) || there <= Array.IndexOf(Story, user)));

    // The front door stands in the root namespace and belongs to Evaluation.
    private static string ChapterOf(Type type) => type.Namespace == "Sovereignty" ? "Evaluation" : type.Namespace!["Sovereignty.".Length..];

    [GeneratedRegex(@"^\s*(?:global )?using (?:static )?(?:\w+ = )?Sovereignty\.(?<chapter>\w+)", RegexOptions.Multiline)]
    private static partial Regex Import();
}
