using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>What one source says of a fact: a plain value, or an object with value or oneOf and the evidence.</summary>
internal sealed class StatementCodec<T>(Codec<T> values) : Codec<Fact<T>>
    where T : notnull
{
    private const int MostValues = 1_000;
    private static readonly Text Expected = new("an object with value or oneOf, not both", "un objet avec value ou oneOf, et non les deux");
    private static readonly Text SeveralExpected = new("an array of 1 to 1000 different values", "un tableau de 1 à 1000 valeurs différentes");

    private static readonly Members Wrapper = new("value", "oneOf", Members.Evidence);

    public override bool TryRead(Node node, [MaybeNullWhen(false)] out Fact<T> value)
    {
        value = null;
        if (!IsWrapper(node.Json))
        {
            return values.TryRead(node, out var plain) && (value = Fact.Of(plain, node.Session.EvidenceFor(node.Path))) is not null;
        }

        if (!Wrapper.TryRead(node, Expected, out var members))
        {
            return false;
        }

        if ((members[0].ValueKind == JsonValueKind.Undefined) == (members[1].ValueKind == JsonValueKind.Undefined))
        {
            return node.Refuse(Expected);
        }

        var evidence = OwnEvidence.Read(node, Members.Evidence, members[2], out var isRead) ?? (isRead ? node.Session.EvidenceFor(node.Path) : node.Session.GuessedEvidence);
        ValueList<T>? several = null;
        var hasValues = members[0].ValueKind != JsonValueKind.Undefined
            ? values.TryRead(node.Property("value", members[0]), out var single) && (several = [single]) is not null
            : TryReadSeveral(node.Property("oneOf", members[1]), out several);
        value = hasValues ? Fact.OneOf(several!, evidence) : null;
        return hasValues;
    }

    public override void Write(WritingSession session, Fact<T> value) => WriteStatement(session, value.Statements[0]);

    public override string SchemaName => "statement-of-" + values.SchemaName;

    public override JsonObject Schema(SchemaParts parts) => parts.Named(SchemaName, () =>
    {
        var said = SchemaParts.Object(new()
        {
            ["value"] = values.Schema(parts),
            ["oneOf"] = SchemaParts.Array(values.Schema(parts), 1, MostValues),
            [Members.Evidence] = EvidenceCodec.Instance.Schema(parts),
        });
        said["oneOf"] = new JsonArray(new JsonObject { ["required"] = SchemaParts.Texts("value") }, new JsonObject { ["required"] = SchemaParts.Texts("oneOf") });
        return SchemaParts.AnyOf(values.Schema(parts), said);
    });

    public void WriteStatement(WritingSession session, Statement<T> statement)
    {
        var omits = session.Omits(statement.Evidence);
        if (omits && statement.OneOf.Count == 1)
        {
            values.Write(session, statement.OneOf[0]);
            return;
        }

        session.Json.WriteStartObject();
        WriteValues(session, statement.OneOf);
        if (!omits)
        {
            session.WriteEvidence(Members.Evidence, statement.Evidence);
        }

        session.Json.WriteEndObject();
    }

    private static bool IsWrapper(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object
        && (json.TryGetProperty("value", out _) || json.TryGetProperty("oneOf", out _) || json.TryGetProperty(Members.Evidence, out _));

    private bool TryReadSeveral(Node node, out ValueList<T>? several)
    {
        several = null;
        if (node.Json.ValueKind != JsonValueKind.Array || node.Json.GetArrayLength() is < 1 or > MostValues)
        {
            return node.Refuse(SeveralExpected);
        }

        var possible = new List<T>();
        for (var index = 0; index < node.Json.GetArrayLength(); index++)
        {
            if (values.TryRead(node.At(index), out var value))
            {
                possible.Add(value);
            }
        }

        several = possible.ToValueList();
        return possible.Count == node.Json.GetArrayLength()
            && (possible.Distinct().Count() == possible.Count || node.Refuse(new("the same value twice", "deux fois la même valeur"), SeveralExpected));
    }

    private void WriteValues(WritingSession session, ValueList<T> oneOf)
    {
        if (oneOf.Count == 1)
        {
            session.Json.WritePropertyName("value");
            values.Write(session, oneOf[0]);
            return;
        }

        session.Json.WriteStartArray("oneOf");
        foreach (var value in oneOf)
        {
            values.Write(session, value);
        }

        session.Json.WriteEndArray();
    }
}
