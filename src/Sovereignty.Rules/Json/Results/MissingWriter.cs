using System.Text.Json;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>Writes what is missing, and the questions that the law leaves open.</summary>
internal static class MissingWriter
{
    private const string LawPrefix = "law:";

    public static void Write(Utf8JsonWriter json, MissingItem item)
    {
        json.WriteStartObject();
        WriteMembers(json, item.Missing);
        json.WriteNames("provisions", item.Provisions.Select(provision => provision.Value));
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Missing missing)
    {
        json.WriteStartObject();
        WriteMembers(json, missing);
        json.WriteEndObject();
    }

    /// <summary>What law leaves open; with the readings that can be chosen, when it is a named question.</summary>
    public static void WriteUnsettled(Utf8JsonWriter json, MissingItem item, ValueList<Question> questions)
    {
        var name = item.Missing.Path[LawPrefix.Length..];
        var question = questions.FirstOrDefault(one => string.Equals(one.Id, name, StringComparison.Ordinal));
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteText("words", item.Missing.What);
        json.WriteBoolean("isQuestion", question is not null);
        json.WriteArray("readings", question?.Readings ?? [], static (writer, reading) =>
        {
            writer.WriteStartObject();
            writer.WriteString("reading", reading.Id);
            writer.WriteText("words", reading.Words);
            writer.WriteString("source", reading.Source);
            writer.WriteDay("knownSince", reading.KnownSince);
            writer.WriteEndObject();
        });
        json.WriteNames("provisions", item.Provisions.Select(provision => provision.Value));
        json.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter json, Missing missing)
    {
        json.WriteString("path", missing.Path);
        json.WriteText("what", missing.What);
        json.WriteName("answerer", missing.Answerer);
    }
}
