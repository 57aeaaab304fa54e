using System.Text.Json;
using Sovereignty.Facts;
using Sovereignty.Json;

namespace Sovereignty.Tests.Seeds;

/// <summary>The worked cases in <c>seeds/</c> and the answers expected of them in <c>seeds/expected/</c>.</summary>
internal static class SeedFiles
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "seeds");

    public static IEnumerable<string> Names => Directory.GetFiles(Folder, "*.json").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    public static byte[] BytesOf(string name) => File.ReadAllBytes(Path.Combine(Folder, name + ".json"));

    public static HostingArrangement Read(string name) => ArrangementJson.ReadOrThrow(BytesOf(name));

    public static JsonElement[] AnswersOf(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, "expected", name + ".json")));
        return [.. document.RootElement.GetProperty("answers").EnumerateArray().Select(answer => answer.Clone())];
    }
}
