using System.Buffers;
using System.Text.Json;

namespace Sovereignty.Json;

/// <summary>A result as one JSON document that begins with the name of its format.</summary>
internal static class ResultDocument
{
    public static byte[] ToUtf8(string schema, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Canonical.Options))
        {
            json.WriteStartObject();
            json.WriteString("schema", schema);
            write(json);
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }
}
