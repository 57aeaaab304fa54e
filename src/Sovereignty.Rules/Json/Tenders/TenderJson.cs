using System.Buffers;
using System.Text.Json;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Json;

/// <summary>
/// Reads and writes tenders as JSON, schema <c>sovereignty-tender/1</c>: what is fixed as an arrangement, the clauses and adopted standards by name. Reading is strict
/// and finds every problem at once.
/// </summary>
public static class TenderJson
{
    /// <summary>The name and version of the format.</summary>
    public const string Schema = "sovereignty-tender/1";

    /// <summary>Reads a tender from UTF-8 text of at most 8 MiB. Bad input gives problems and never an exception.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="law">The law that has the provisions named; the shipped law when left out.</param>
    public static TenderReading Read(ReadOnlySpan<byte> utf8, BodyOfLaw? law = null)
    {
        var document = Parse(utf8, out var problems);
        var tender = problems.Count == 0 ? document!.In(law ?? Catalogue.Law, problems) : null;
        return new(tender, problems.ToValueList());
    }

    /// <summary>Reads a tender from the rest of a stream, which stays open. Bad input gives problems; what the stream throws goes through.</summary>
    public static TenderReading Read(Stream utf8, BodyOfLaw? law = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return Read(BoundedInput.ReadAll(utf8), law);
    }

    /// <summary>Whether the text says of itself that it is a tender, whatever else is wrong with it.</summary>
    public static bool IsTender(ReadOnlySpan<byte> utf8)
    {
        using var json = Document.Parse(utf8, new ProblemList());
        return json is { RootElement.ValueKind: JsonValueKind.Object } && json.RootElement.TryGetProperty("schema", out var name) && name.ValueKind == JsonValueKind.String && name.ValueEquals(Schema);
    }

    /// <summary>The document in canonical form.</summary>
    public static byte[] ToUtf8(TenderDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Canonical.Options))
        {
            TenderMap.Codec.Write(new WritingSession(json, null), document);
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The document as it stands, whatever law there is; null when there are problems.</summary>
    internal static TenderDocument? Parse(ReadOnlySpan<byte> utf8, out ProblemList problems)
    {
        var session = new ReadingSession();
        problems = session.Problems;
        using var json = Document.Parse(utf8, session.Problems);
        return json is not null && TenderMap.Codec.TryRead(new Node(json.RootElement, JsonPath.Root, session), out var document) && problems.Count == 0 ? document : null;
    }
}
