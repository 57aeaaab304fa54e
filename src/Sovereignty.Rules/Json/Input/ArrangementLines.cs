using System.Buffers;

namespace Sovereignty.Json;

/// <summary>Reads many arrangements from one stream: NDJSON, one arrangement a line.</summary>
public static class ArrangementLines
{
    private const int Chunk = 64 * 1024;

    /// <summary>Reads line by line, and no further than is asked for; empty lines are passed over. A line that can't be read gives its problems and stops no other; what the stream throws goes through.</summary>
    /// <param name="utf8">The stream, which stays open.</param>
    public static IEnumerable<ArrangementLine> Read(Stream utf8)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return Lines(utf8);
    }

    private static IEnumerable<ArrangementLine> Lines(Stream utf8)
    {
        var (line, chunk, number) = (new ArrayBufferWriter<byte>(), new byte[Chunk], 1);
        while (utf8.Read(chunk, 0, Chunk) is > 0 and var read)
        {
            for (var start = 0; start < read;)
            {
                var end = Array.IndexOf(chunk, (byte)'\n', start, read - start);
                Keep(line, chunk, start, end < 0 ? read : end);
                if (end < 0)
                {
                    break;
                }

                if (IsWritten(line))
                {
                    yield return new(number, ArrangementJson.Read(line.WrittenSpan));
                }

                line.ResetWrittenCount();
                (start, number) = (end + 1, number + 1);
            }
        }

        if (IsWritten(line))
        {
            yield return new(number, ArrangementJson.Read(line.WrittenSpan));
        }
    }

    // Of a line that is longer than any document may be, no more is kept than shows that it is.
    private static void Keep(ArrayBufferWriter<byte> line, byte[] chunk, int start, int end) =>
        line.Write(chunk.AsSpan(start, Math.Min(end - start, Math.Max(0, Document.MostBytes + 4 - line.WrittenCount))));

    private static bool IsWritten(ArrayBufferWriter<byte> line) => line.WrittenSpan.ContainsAnyExcept(" \t\r"u8);
}
