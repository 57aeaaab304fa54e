namespace Sovereignty.Tests.House;

/// <summary>The source files of the library.</summary>
internal static class SourceFiles
{
    public static IReadOnlyList<string> All { get; } = Under(Library.Folder);

    public static IReadOnlyList<string> Under(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Where(file => !IsOutput(Path.GetRelativePath(folder, file)))];

    /// <summary>The lines that are neither empty nor comments.</summary>
    public static int CodeLines(string file) =>
        File.ReadLines(file).Count(line => line.Trim() is { Length: > 0 } text && !text.StartsWith("//", StringComparison.Ordinal));

    private static bool IsOutput(string path) => path.Split(Path.DirectorySeparatorChar)[..^1].Any(folder => folder is "bin" or "obj");
}
