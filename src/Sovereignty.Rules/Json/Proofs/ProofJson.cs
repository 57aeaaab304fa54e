using System.Text.Json;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Json;

/// <summary>
/// Writes and reads proofs as JSON, schema <c>sovereignty-proof/1</c>. There is one way to write a proof, and only that is read, so that nothing stands in the file that was
/// not checked.
/// </summary>
public static class ProofJson
{
    /// <summary>The name and version of the format.</summary>
    public const string Schema = "sovereignty-proof/1";

    /// <summary>The longest file that is read, in bytes.</summary>
    public const int MostBytes = 64 * 1024 * 1024;

    /// <summary>The proof with its receipt as UTF-8 text.</summary>
    public static byte[] ToUtf8(ProvenAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return ProofWriter.ToUtf8(answer);
    }

    /// <summary>Reads a proof. Bad input gives a problem and never an exception.</summary>
    /// <param name="utf8">The file.</param>
    /// <param name="law">The law whose names of matters it uses.</param>
    public static ProofReading Read(ReadOnlySpan<byte> utf8, BodyOfLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        if (utf8.Length > MostBytes)
        {
            return Refused(new("more than 64 MiB", "plus de 64 Mio"));
        }

        try
        {
            var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = ProofWriter.MostLevels });
            using var document = JsonDocument.ParseValue(ref reader);
            var answer = new ProofReader(law).Read(document.RootElement);
            return utf8.SequenceEqual(ToUtf8(answer)) ? new(answer, null) : Refused(new("something that a proof does not hold, or holds elsewhere or written otherwise", "un élément qu'une preuve ne contient pas, ou contient ailleurs ou sous une autre écriture"));
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            return Refused(new("no proof, or a part of one", "autre chose qu'une preuve, ou une partie seulement"));
        }
    }

    private static ProofReading Refused(Text found) =>
        new(null, new Problem("$", found, new($"a proof ({Schema}), as it was written", $"une preuve ({Schema}), telle qu'elle a été écrite")));
}
