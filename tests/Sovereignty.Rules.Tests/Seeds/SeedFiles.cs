using Sovereignty.Facts;
using Sovereignty.Json;
using Sovereignty.Tests.House;

namespace Sovereignty.Tests.Seeds;

/// <summary>The worked cases in <c>seeds/</c>, the answers expected of them in <c>seeds/scenarios/</c>, and the decided and published cases in <c>seeds/cases/</c>.</summary>
internal static class SeedFiles
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "seeds");

    /// <summary>The folder of the answers expected of the worked cases.</summary>
    public static string ScenarioFolder { get; } = Root.Of("seeds", "scenarios");

    /// <summary>The folder of decided and published cases.</summary>
    public static string CaseFolder { get; } = Root.Of("seeds", "cases");

    public static IEnumerable<string> Names => Directory.GetFiles(Folder, "*.json").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    public static byte[] BytesOf(string name) => File.ReadAllBytes(Path.Combine(Folder, name + ".json"));

    public static HostingArrangement Read(string name) => ArrangementJson.ReadOrThrow(BytesOf(name));
}
