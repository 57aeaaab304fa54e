using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>
/// A fact: a plain value, <c>{"value": …, "evidence": …}</c>, <c>{"oneOf": [ … ], "evidence": …}</c>, or <c>{"disputed": [fact, fact]}</c>.
/// One that is unknown is left out.
/// </summary>
internal sealed class FactCodec<T>(Codec<T> values) : Codec<Fact<T>>
    where T : notnull
{
    private const int MostSources = 64;

    private static readonly Text Expected = new("an array of 2 to 64 different facts, one for each source", "un tableau de 2 à 64 faits différents, un par source");
    private static readonly Members Disputed = new("disputed");

    private readonly StatementCodec<T> statements = new(values);

    public override string SchemaName => "fact-of-" + values.SchemaName;

    public override JsonObject Schema(SchemaParts parts) => parts.Named(SchemaName, () => SchemaParts.AnyOf(
        statements.Schema(parts), SchemaParts.Object(new() { ["disputed"] = SchemaParts.Array(statements.Schema(parts), 2, MostSources) }, "disputed")));

    public override bool TryRead(Node node, [MaybeNullWhen(false)] out Fact<T> value) =>
        node.Json.ValueKind == JsonValueKind.Object && node.Json.TryGetProperty("disputed", out _)
            ? TryReadDisputed(node, out value)
            : statements.TryRead(node, out value);

    public override void Write(WritingSession session, Fact<T> value)
    {
        if (value.Statements.Count == 1)
        {
            statements.Write(session, value);
            return;
        }

        session.Json.WriteStartObject();
        session.Json.WriteStartArray("disputed");
        foreach (var statement in Canonical.Order(session, value.Statements, statements.WriteStatement))
        {
            statements.WriteStatement(session, statement);
        }

        session.Json.WriteEndArray();
        session.Json.WriteEndObject();
    }

    private bool TryReadDisputed(Node node, [MaybeNullWhen(false)] out Fact<T> value)
    {
        value = null;
        if (!Disputed.TryRead(node, Expected, out var members))
        {
            return false;
        }

        var sources = node.Property("disputed", members[0]);
        if (sources.Json.ValueKind != JsonValueKind.Array || sources.Json.GetArrayLength() is < 2 or > MostSources)
        {
            return sources.Refuse(Expected);
        }

        var said = new List<Fact<T>>();
        for (var index = 0; index < sources.Json.GetArrayLength(); index++)
        {
            if (statements.TryRead(sources.At(index), out var source))
            {
                said.Add(source);
            }
        }

        value = Fact.Disputed<T>([.. said]);
        return said.Count == sources.Json.GetArrayLength()
            && (value.Statements.Count == said.Count || sources.Refuse(new("the same of the same source twice", "deux fois la même chose de la même source"), Expected));
    }
}
