using System.Buffers;
using System.Text.Json;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>
/// Reads and writes hosting arrangements as JSON, schema <c>sovereignty-arrangement/1</c>. Reading is strict and finds every problem at once;
/// writing gives equal arrangements the same bytes.
/// </summary>
public static class ArrangementJson
{
    /// <summary>The name and version of the format.</summary>
    public const string Schema = "sovereignty-arrangement/1";

    /// <summary>Reads an arrangement from UTF-8 text of at most 8 MiB. Bad input gives problems and never an exception.</summary>
    public static ArrangementReading Read(ReadOnlySpan<byte> utf8)
    {
        var session = new ReadingSession();
        using var document = Document.Parse(utf8, session.Problems);
        var arrangement = document is null ? null : Read(document.RootElement, session);
        return new ArrangementReading(arrangement, session.Problems.ToValueList());
    }

    /// <summary>Reads an arrangement from a text. Bad input gives problems and never an exception.</summary>
    public static ArrangementReading Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(TextInput.ToUtf8(json));
    }

    /// <summary>Reads an arrangement from the rest of a stream, which stays open. Bad input gives problems; what the stream throws goes through.</summary>
    public static ArrangementReading Read(Stream utf8)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return Read(BoundedInput.ReadAll(utf8));
    }

    /// <summary>Reads an arrangement from UTF-8 text.</summary>
    /// <exception cref="InvalidArrangementException">The text can't be read or contradicts itself; the exception has all problems.</exception>
    public static HostingArrangement ReadOrThrow(ReadOnlySpan<byte> utf8) => Read(utf8).OrThrow();

    /// <summary>Writes the arrangement in canonical form: UTF-8, two spaces a level, a final line feed, properties in a fixed order, lists in the order of their keys. Half a character in a text becomes U+FFFD.</summary>
    public static void Write(HostingArrangement arrangement, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(arrangement);
        ArgumentNullException.ThrowIfNull(output);
        ArrangementWriter.Write(arrangement, output);
    }

    /// <summary>Writes the arrangement in canonical form to a stream, which stays open.</summary>
    public static void Write(HostingArrangement arrangement, Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(ToUtf8(arrangement));
    }

    /// <summary>The arrangement in canonical form.</summary>
    public static byte[] ToUtf8(HostingArrangement arrangement)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write(arrangement, buffer);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Reads the arrangement of a parsed document, or of a part of one; null when there are problems, which the session has.</summary>
    internal static HostingArrangement? Read(JsonElement json, ReadingSession session)
    {
        var arrangement = ArrangementReader.Read(json, session);
        if (arrangement is not null)
        {
            session.Document.IsWhole = session.Problems.Count == 0;
            Coherence.Check(arrangement, session.Document, session.Problems);
        }

        return session.Problems.Count == 0 ? arrangement : null;
    }
}
