using System.Buffers;
using System.Text.Json;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>Writes an arrangement twice: once to see what it says most often, once in earnest.</summary>
internal static class ArrangementWriter
{
    public static void Write(HostingArrangement arrangement, IBufferWriter<byte> output)
    {
        using (var json = new Utf8JsonWriter(output, Canonical.Options))
        {
            Write(arrangement, json);
        }

        output.Write("\n"u8);
    }

    /// <summary>Writes it as a value of a document.</summary>
    public static void Write(HostingArrangement arrangement, Utf8JsonWriter json)
    {
        var tally = new Tally();
        using (var nowhere = new Utf8JsonWriter(Stream.Null, Canonical.Options))
        {
            ArrangementMap.Codec.Write(new WritingSession(nowhere, null, tally), arrangement);
        }

        ArrangementMap.Codec.Write(new WritingSession(json, tally.MostUsed, null, [.. tally.OwnCategories]), arrangement);
    }
}
