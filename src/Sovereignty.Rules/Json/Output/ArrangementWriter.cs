using System.Buffers;
using System.Text.Json;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>Writes an arrangement twice: once to see what it says most often, once in earnest.</summary>
internal static class ArrangementWriter
{
    public static void Write(HostingArrangement arrangement, IBufferWriter<byte> output)
    {
        var tally = new Tally();
        using (var nowhere = new Utf8JsonWriter(Stream.Null, Canonical.Options))
        {
            ArrangementMap.Codec.Write(new WritingSession(nowhere, null, tally), arrangement);
        }

        using (var json = new Utf8JsonWriter(output, Canonical.Options))
        {
            ArrangementMap.Codec.Write(new WritingSession(json, tally.MostUsed, null, [.. tally.OwnCategories]), arrangement);
        }

        output.Write("\n"u8);
    }
}
