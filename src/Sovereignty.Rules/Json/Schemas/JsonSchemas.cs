using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Sovereignty.Json;

/// <summary>
/// The formats of the library as JSON Schema 2020-12, made of what reads them. A schema says what a document is made of. What it can't say stays with the reader: that
/// a property stands once, how a number is written and of how many digits, that a range does not end before it starts, that two spellings are the same element, that a
/// name is defined, that the facts do not contradict each other, and the bounds of size.
/// </summary>
public static class JsonSchemas
{
    /// <summary>The names of the formats.</summary>
    public static IReadOnlyList<string> Names { get; } = ["arrangement", "assessment", "portfolio", "proof", "tender"];

    /// <summary>The schema of the format of this name, indented; null when there is none.</summary>
    public static string? Find(string name) => name switch
    {
        "arrangement" => Arrangement(),
        "assessment" => Assessment(),
        "portfolio" => Portfolio(),
        "proof" => Proof(),
        "tender" => Tender(),
        _ => null,
    };

    /// <summary>The schema of descriptions of arrangements.</summary>
    public static string Arrangement()
    {
        var parts = new SchemaParts();
        return Written(ArrangementJson.Schema, ArrangementMap.Codec.Schema(parts), parts);
    }

    /// <summary>The schema of assessments.</summary>
    public static string Assessment()
    {
        var parts = new SchemaParts();
        return Written(AssessmentJson.Schema, new AssessmentShape(parts).Document, parts);
    }

    /// <summary>The schema of portfolios.</summary>
    public static string Portfolio()
    {
        var parts = new SchemaParts();
        return Written(PortfolioJson.Schema, new PortfolioShape(parts).Document, parts);
    }

    /// <summary>The schema of proofs.</summary>
    public static string Proof()
    {
        var parts = new SchemaParts();
        return Written(ProofJson.Schema, new ProofShape(parts).Document, parts);
    }

    /// <summary>The schema of tenders.</summary>
    public static string Tender()
    {
        var parts = new SchemaParts();
        return Written(TenderJson.Schema, TenderMap.Codec.Schema(parts), parts);
    }

    internal static string Written(string title, JsonObject root, SchemaParts parts)
    {
        root["$schema"] = "https://json-schema.org/draft/2020-12/schema";
        root["title"] = title;
        root["$defs"] = parts.Definitions;
        var written = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(written, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            root.WriteTo(json);
        }

        return Encoding.UTF8.GetString(written.WrittenSpan) + "\n";
    }
}
