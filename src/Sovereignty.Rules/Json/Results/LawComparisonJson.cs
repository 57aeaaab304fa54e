using System.Text.Json;
using Sovereignty.Analysis;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>Writes how two laws compare as JSON, schema <c>sovereignty-law-comparison/1</c>, in the same form as assessments.</summary>
public static class LawComparisonJson
{
    /// <summary>The name and version of the format.</summary>
    public const string Schema = "sovereignty-law-comparison/1";

    /// <summary>The comparison as UTF-8 text; each witness with its arrangement, which can be assessed, and the findings of both laws.</summary>
    public static byte[] ToUtf8(LawComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return ResultDocument.ToUtf8(Schema, json =>
        {
            Write(json, "first", comparison.First, comparison.FirstLaw);
            Write(json, "second", comparison.Second, comparison.SecondLaw);
            json.WriteName("verdict", comparison.Verdict);
            Write(json, "onlyFirstClears", comparison.OnlyFirst);
            Write(json, "onlySecondClears", comparison.OnlySecond);
        });
    }

    private static void Write(Utf8JsonWriter json, string name, LawOnDay side, LawStanding standing)
    {
        json.WriteStartObject(name);
        json.WriteNames("instruments", side.Texts.Select(text => text.Value));
        json.WriteDay("on", side.On);
        json.WriteBoolean("inForce", standing.IsInForce);
        json.WriteStartObject("law");
        json.WriteString("version", standing.Law.Version);
        json.WriteString("hash", standing.Law.Hash);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, LawDirection direction)
    {
        json.WriteStartObject(name);
        json.WriteBoolean("isExact", direction.IsExact);
        json.WriteTexts("unsettled", direction.Unsettled);
        json.WriteArray("witnesses", direction.Witnesses, static (writer, witness) =>
        {
            writer.WriteStartObject();
            writer.WriteString("breached", witness.Breached.Value);
            writer.WritePropertyName("arrangement");
            ArrangementWriter.Write(witness.Arrangement, writer);
            writer.WriteArray("cleared", witness.Cleared, FindingWriter.Write);
            writer.WriteArray("against", witness.Against, FindingWriter.Write);
            writer.WriteEndObject();
        });
        json.WriteEndObject();
    }
}
