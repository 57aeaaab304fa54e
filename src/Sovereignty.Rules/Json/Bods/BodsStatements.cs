using System.Text.Json;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>Reads the statements of a document, and keeps of each record the one said last.</summary>
internal static class BodsStatements
{
    private const int Most = 100_000;

    public static IReadOnlyList<BodsStatement> Of(JsonElement document, BodsSession session)
    {
        if (document.ValueKind != JsonValueKind.Array || document.GetArrayLength() > Most)
        {
            session.Problems.Add("$", document.ValueKind == JsonValueKind.Array ? new Text($"{document.GetArrayLength()} statements", $"{document.GetArrayLength()} déclarations") : Found.In(document), new($"an array of at most {Most} statements", $"un tableau d'au plus {Most} déclarations"));
            return [];
        }

        var latest = new Dictionary<string, BodsStatement>(StringComparer.Ordinal);
        var index = 0;
        foreach (var element in document.EnumerateArray())
        {
            if (Read(element, $"$[{index++}]", session) is { } statement)
            {
                if (latest.TryGetValue(statement.Record, out var before))
                {
                    var (kept, left) = (statement.Stated ?? statement.KnownThrough) < (before.Stated ?? before.KnownThrough) ? (before, statement) : (statement, before);
                    session.Note(left.Path, $"an earlier statement about the record {Quoted.Text(left.Record)}; the one at {kept.Path} is read");
                    statement = kept;
                }

                latest[statement.Record] = statement;
            }
        }

        return [.. latest.Values.OrderBy(statement => statement.Record, StringComparer.Ordinal)];
    }

    private static BodsStatement? Read(JsonElement json, string path, BodsSession session)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            session.Problems.Add(path, Found.In(json), new("a statement, as an object", "une déclaration, sous forme d'objet"));
            return null;
        }

        if (json.TryGetProperty("statementType", out _))
        {
            session.Problems.Add(path + ".statementType", new("a statement of an earlier version of the standard", "une déclaration d'une version antérieure de la norme"), new("statements of version " + BodsJson.Version + ", with recordType", "des déclarations de la version " + BodsJson.Version + ", avec recordType"));
            return null;
        }

        var record = session.Text(json, path, "recordId", required: true);
        var type = session.Text(json, path, "recordType", required: true);
        if (type is not (null or "entity" or "person" or "relationship"))
        {
            session.Note(path, $"a record of the type {Quoted.Text(type)}, which is not read");
            return null;
        }

        if (!json.TryGetProperty("recordDetails", out _))
        {
            session.Problems.Add(path + ".recordDetails", Found.Nothing, new("an object", "un objet"));
        }

        var details = session.Part(json, path, "recordDetails", JsonValueKind.Object);
        var publication = session.Part(json, path, "publicationDetails", JsonValueKind.Object) ?? default;
        CheckVersion(publication, path, session);
        var stated = session.Day(json, path, "statementDate");
        var published = session.Day(publication, path + ".publicationDetails", "publicationDate");
        if ((published ?? stated) is not { } day)
        {
            session.Problems.Add(path, new("neither publicationDetails.publicationDate nor statementDate", "ni publicationDetails.publicationDate ni statementDate"), new("the day on which the statement was published or made", "le jour où la déclaration a été publiée ou faite"));
            return null;
        }

        var publisher = session.Text(session.Part(publication, path + ".publicationDetails", "publisher", JsonValueKind.Object) ?? default, path + ".publicationDetails.publisher", "name");
        var id = session.Text(json, path, "statementId");
        var status = session.Text(json, path, "recordStatus");
        return record is null || type is null || details is null
            ? null
            : new(path, record, type, details.Value, stated, stated > day ? stated.Value : day, status == "closed", new Evidence(session.Grade, day, $"BODS statement {id ?? record}{(publisher is null ? "" : ", " + publisher)}"));
    }

    private static void CheckVersion(JsonElement publication, string path, BodsSession session)
    {
        if (session.Text(publication, path + ".publicationDetails", "bodsVersion") is { } version && version != BodsJson.Version)
        {
            session.Note(path + ".publicationDetails.bodsVersion", $"written for version {Quoted.Text(version)}; read as {BodsJson.Version}");
        }
    }
}
