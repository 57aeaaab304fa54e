namespace Sovereignty.Tests.Json;

/// <summary>Where the repository lies on the machine that runs the tests.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        Directory.Exists(Path.Combine(folder, "seeds"))
            ? folder
            : Find(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("No folder above the tests has seeds."));
}
