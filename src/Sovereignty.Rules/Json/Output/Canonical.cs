using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>The one form in which equal arrangements are written.</summary>
internal static class Canonical
{
    public static JsonWriterOptions Options { get; } = new()
    {
        Indented = true,
        IndentCharacter = ' ',
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 64,
    };

    /// <summary>The elements in the order of their keys, and those of one key in the order of what is written of them.</summary>
    public static IEnumerable<T> Order<T>(WritingSession session, ValueSet<T> elements, Action<WritingSession, T> write)
        where T : notnull, IKeyed
    {
        var isOrdered = session.IsCounting;
        for (var index = 1; !isOrdered && index < elements.Count; index++)
        {
            if (string.Equals(elements[index - 1].Key, elements[index].Key, StringComparison.Ordinal))
            {
                return elements
                    .OrderBy(element => element.Key, StringComparer.Ordinal)
                    .ThenBy(element => TextOf(element, write), StringComparer.Ordinal);
            }
        }

        return elements;
    }

    /// <summary>The elements in the order of what is written of them.</summary>
    public static IEnumerable<T> Order<T>(WritingSession session, ValueList<T> elements, Action<WritingSession, T> write) =>
        session.IsCounting ? elements : elements.OrderBy(element => TextOf(element, write), StringComparer.Ordinal);

    private static string TextOf<T>(T element, Action<WritingSession, T> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, Options);
        write(new WritingSession(json, null), element);
        json.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
