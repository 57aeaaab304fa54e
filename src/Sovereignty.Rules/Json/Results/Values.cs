using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>The values of which results are made.</summary>
internal static class Values
{
    // Dividing by it drops the zeros that end a decimal.
    private const decimal One = 1.0000000000000000000000000000m;

    public static void WriteText(this Utf8JsonWriter json, string name, Text text)
    {
        json.WriteStartObject(name);
        json.WriteMembers(text);
        json.WriteEndObject();
    }

    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<Text> texts) => json.WriteArray(name, texts, static (writer, text) =>
    {
        writer.WriteStartObject();
        writer.WriteMembers(text);
        writer.WriteEndObject();
    });

    /// <summary>A number with all its digits, and without the zeros that end a decimal.</summary>
    public static void WriteExact(this Utf8JsonWriter json, string name, decimal number) => json.WriteNumber(name, number / One);

    /// <summary>A day of the calendar; null when there is none.</summary>
    public static void WriteDay(this Utf8JsonWriter json, string name, LocalDate? day)
    {
        if (day is { } date)
        {
            json.WriteString(name, LocalDatePattern.Iso.Format(date));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>A day as far as it is known, as arrangements have it; null when there is none.</summary>
    public static void WriteUncertainDay(this Utf8JsonWriter json, string name, UncertainDay? day)
    {
        json.WritePropertyName(name);
        if (day is null)
        {
            json.WriteNullValue();
        }
        else
        {
            UncertainDayCodec.Instance.Write(new WritingSession(json, null), day);
        }
    }

    public static void WriteName<T>(this Utf8JsonWriter json, string name, T value)
        where T : struct, Enum => json.WriteString(name, KebabCase.Of(value));

    public static void WriteNames(this Utf8JsonWriter json, string name, IEnumerable<string> values) =>
        json.WriteArray(name, values, static (writer, value) => writer.WriteStringValue(value));

    public static void WriteArray<T>(this Utf8JsonWriter json, string name, IEnumerable<T> values, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            write(json, value);
        }

        json.WriteEndArray();
    }

    /// <summary>The effects, one by one.</summary>
    public static void WriteEffects(this Utf8JsonWriter json, string name, PowerEffects effects) => json.WriteNames(
        name,
        new[] { PowerEffects.ContentDisclosure, PowerEffects.MetadataDisclosure, PowerEffects.Interception, PowerEffects.CutOff }
            .Where(effect => (effects & effect) != PowerEffects.None).Select(KebabCase.Of));

    private static void WriteMembers(this Utf8JsonWriter json, Text text)
    {
        json.WriteString("en", text.En);
        json.WriteString("fr", text.Fr);
    }
}
