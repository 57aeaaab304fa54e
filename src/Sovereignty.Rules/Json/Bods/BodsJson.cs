using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>
/// Reads statements of the Beneficial Ownership Data Standard, version 0.4, as JSON: an array of entity, person and relationship records. Only direct shareholdings and
/// voting rights are taken over as such; whatever else is understood in part is noted. Nothing that the statements leave out is assumed: holders may be others, and an
/// interest is known to last only through the day on which it was published.
/// </summary>
public static class BodsJson
{
    /// <summary>The version of the standard that is read.</summary>
    public const string Version = "0.4";

    /// <summary>Reads UTF-8 text of at most 8 MiB. Bad input gives problems and never an exception.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="grade">How far its source may be believed.</param>
    public static BodsReading Read(ReadOnlySpan<byte> utf8, EvidenceGrade grade = EvidenceGrade.Declared)
    {
        var session = new BodsSession(grade);
        using var document = Document.Parse(utf8, session.Problems);
        if (document is null)
        {
            return session.Read([]);
        }

        var statements = BodsStatements.Of(document.RootElement, session);
        var organisations = BodsParties.Of(statements, session);
        var reading = session.Read(organisations);
        return reading.IsRead
            ? new BodsReading(organisations, reading.Notes, Coherence.ProblemsOf(new HostingArrangement { Id = "imported", Organisations = organisations }))
            : reading;
    }

    /// <summary>Reads a text. Bad input gives problems and never an exception.</summary>
    /// <param name="json">The document.</param>
    /// <param name="grade">How far its source may be believed.</param>
    public static BodsReading Read(string json, EvidenceGrade grade = EvidenceGrade.Declared)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(TextInput.ToUtf8(json), grade);
    }

    /// <summary>Reads the rest of a stream, which stays open. Bad input gives problems; what the stream throws goes through.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="grade">How far its source may be believed.</param>
    public static BodsReading Read(Stream utf8, EvidenceGrade grade = EvidenceGrade.Declared)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return Read(BoundedInput.ReadAll(utf8), grade);
    }
}
