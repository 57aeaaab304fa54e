using System.Text.RegularExpressions;

namespace Sovereignty.Tests.House;

public sealed partial class LayoutTests
{
    private const int MostFiles = 12;
    private const int MostCodeLines = 250;

    /// <summary>Folders that grow with the world: one file for each text of a jurisdiction, one for each kind of name.</summary>
    private static readonly string[] OpenEnded = ["Facts/Names", "Law/France", "Law/EuropeanUnion", "Law/UnitedStates", "Law/International"];

    private static readonly string[] TopLevel =
        ["src", "tests", "benchmarks", "seeds", "docs", "LICENSE", "README.md", "Sovereignty.Rules.sln", "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"];

    public static TheoryData<string> Projects => [.. Directory.GetDirectories(Root.Of("src")).Select(folder => Path.GetFileName(folder)!)];

    [Fact]
    public void The_top_level_is_what_the_owner_fixed_and_what_the_sdk_needs()
    {
        var found = Directory.EnumerateFileSystemEntries(Root.Folder).Select(Path.GetFileName)
            .Where(name => !name!.StartsWith('.') && name is not ("artifacts" or "bin" or "obj" or "TestResults" or "BenchmarkDotNet.Artifacts" or "StrykerOutput"));

        Expect.None(found.Except(TopLevel));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_folder_holds_at_most_a_dozen_files(string project)
    {
        var root = Root.Of("src", project);
        var crowded = SourceFiles.Under(root).GroupBy(file => Path.GetRelativePath(root, Path.GetDirectoryName(file)!).Replace('\\', '/'))
            .Where(group => group.Count() > MostFiles && !OpenEnded.Contains(group.Key))
            .Select(group => $"{group.Key}: {group.Count()} files");

        Expect.None(crowded);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_file_stays_short(string project) =>
        Expect.None(SourceFiles.Under(Root.Of("src", project)).Where(file => SourceFiles.CodeLines(file) > MostCodeLines));

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_file_has_the_name_of_the_type_that_it_declares_first(string project) =>
        Expect.None(
            from file in SourceFiles.Under(Root.Of("src", project))
            let first = Declaration().Match(File.ReadAllText(file))
            where first.Success && first.Groups["name"].Value != Path.GetFileName(file).Split('.')[0]
            select $"{Path.GetFileName(file)} declares {first.Groups["name"].Value}");

    [Fact]
    public void A_file_declares_one_public_type_beside_its_maker() =>
        Expect.None(
            from file in SourceFiles.All
            let names = PublicDeclaration().Matches(File.ReadAllText(file)).Select(match => match.Groups["name"].Value).Distinct().ToArray()
            where names.Length > 1
            select $"{Path.GetFileName(file)} declares {string.Join(", ", names)}");

    [GeneratedRegex(@"^(?:(?:public|internal|file|sealed|static|abstract|readonly|partial|ref) )*(?:record struct|record class|record|class|struct|interface|enum|delegate [\w<>\[\]?.]+) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"^public (?:(?:sealed|static|abstract|readonly|partial|ref) )*(?:record struct|record class|record|class|struct|interface|enum|delegate [\w<>\[\]?.]+) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex PublicDeclaration();
}
