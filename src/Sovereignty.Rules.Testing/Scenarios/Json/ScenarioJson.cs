using System.Buffers;
using System.Text.Json;
using Sovereignty.Facts;
using Sovereignty.Json;
using Sovereignty.Law;

namespace Sovereignty.Testing;

/// <summary>Reads and writes scenarios as JSON, schema <c>sovereignty-scenario/1</c>. Reading is strict and finds every problem at once.</summary>
public static class ScenarioJson
{
    /// <summary>The name and version of the format.</summary>
    public const string Schema = "sovereignty-scenario/1";

    /// <summary>Reads a scenario from UTF-8 text of at most 8 MiB. Bad input gives problems and never an exception.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="law">The law that has the provisions, powers, scales, matters and questions named; the shipped law when left out.</param>
    /// <param name="files">Gives the bytes of a file by its path relative to the scenario, or null when there is none; left out, arrangements must stand in the scenario itself.</param>
    public static ScenarioReading Read(ReadOnlySpan<byte> utf8, BodyOfLaw? law = null, Func<string, byte[]?>? files = null)
    {
        var scenario = Parse(utf8, out var problems);
        var whole = scenario is null ? null : new ScenarioNames(law ?? Catalogue.Law, problems).Resolved(scenario, files ?? (static _ => null));
        return new(problems.Count == 0 ? whole : null, problems.ToValueList());
    }

    /// <summary>The scenario in canonical form: an arrangement that has a file by its path, any other as a whole.</summary>
    public static byte[] ToUtf8(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Canonical.Options))
        {
            ScenarioMap.Codec.Write(new WritingSession(json, null), scenario);
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The format as JSON Schema 2020-12, made of what reads it; what only the reader sees is told in <c>docs/formats.md</c>.</summary>
    public static string JsonSchema()
    {
        var parts = new SchemaParts();
        return JsonSchemas.Written(Schema, ScenarioMap.Codec.Schema(parts), parts);
    }

    /// <summary>The document as it stands, whatever law and files there are; null when there are problems.</summary>
    internal static Scenario? Parse(ReadOnlySpan<byte> utf8, out ProblemList problems)
    {
        var session = new ReadingSession();
        problems = session.Problems;
        using var json = Document.Parse(utf8, session.Problems);
        return json is not null && ScenarioMap.Codec.TryRead(new Node(json.RootElement, JsonPath.Root, session), out var scenario) && problems.Count == 0 ? scenario : null;
    }
}
