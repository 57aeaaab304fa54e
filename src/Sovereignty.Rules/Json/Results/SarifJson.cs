using System.Buffers;
using System.Text.Json;
using Sovereignty.Analysis;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>
/// Writes what was found in the text of a law as SARIF 2.1.0, the format in which tools tell what static analysis found. Law has no files and no lines here, so a
/// finding has a logical location: the text, the provision and the element.
/// </summary>
public static class SarifJson
{
    /// <summary>The version of the format.</summary>
    public const string Version = "2.1.0";

    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>The findings as UTF-8 text, in their order; the same findings always as the same bytes.</summary>
    /// <param name="lint">The findings.</param>
    /// <param name="language">The language of the messages: SARIF has one for each run.</param>
    public static byte[] ToUtf8(LawLint lint, Language language)
    {
        ArgumentNullException.ThrowIfNull(lint);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Canonical.Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", Version);
            json.WriteStartArray("runs");
            WriteRun(lint, language, json);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteRun(LawLint lint, Language language, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "sovereignty law lint");
        json.WriteArray("rules", LawLint.Rules, (writer, rule) => WriteRule(rule, language, writer));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("language", language == Language.French ? "fr" : "en");
        json.WriteArray("invocations", [lint.IsComplete], (writer, isComplete) =>
        {
            writer.WriteStartObject();
            writer.WriteBoolean("executionSuccessful", isComplete);
            writer.WriteEndObject();
        });
        json.WriteArray("results", lint.Findings, (writer, finding) => WriteResult(finding, language, writer));
        json.WriteEndObject();
    }

    private static void WriteRule(LintRule rule, Language language, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        WriteMessage("shortDescription", rule.Words, language, json);
        WriteMessage("help", rule.Help, language, json);
        json.WriteStartObject("defaultConfiguration");
        json.WriteName("level", rule.Level);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(LintFinding finding, Language language, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteNumber("ruleIndex", Array.IndexOf([.. LawLint.Rules], finding.Rule));
        json.WriteName("level", finding.Level);
        WriteMessage("message", finding.Message, language, json);
        json.WriteArray("locations", [finding], static (writer, found) =>
        {
            writer.WriteStartObject();
            writer.WriteArray("logicalLocations", [found], static (inner, one) =>
            {
                inner.WriteStartObject();
                inner.WriteString("name", one.Provision?.Value ?? one.Instrument.Value);
                inner.WriteString("fullyQualifiedName", one.Path);
                inner.WriteString("kind", one.Provision is null ? "instrument" : "provision");
                inner.WriteEndObject();
            });
            writer.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteMessage(string name, Text text, Language language, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text.In(language));
        json.WriteEndObject();
    }
}
