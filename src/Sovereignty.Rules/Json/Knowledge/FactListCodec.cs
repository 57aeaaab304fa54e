using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>
/// A list of which something is known: an array is exactly these, <c>{"exactly": [ … ], "evidence": …}</c> too, <c>{"atLeast": [ … ]}</c> says
/// that there may be others. One of which nothing is known is left out.
/// </summary>
internal sealed class FactListCodec<T>(Codec<T> values) : Codec<FactList<T>>
    where T : notnull, IKeyed
{
    private static readonly Text Expected = new("an array, or an object with exactly or atLeast, not both", "un tableau, ou un objet avec exactly ou atLeast, et non les deux");

    private static readonly Members Wrapper = new("exactly", "atLeast", Members.Evidence);

    private readonly SetCodec<Entry<T>> entries = new(new EntryCodec<T>(values), ofEntries: true);

    public override string SchemaName => "list-of-" + values.SchemaName;

    public override JsonObject Schema(SchemaParts parts) => parts.Named(SchemaName, () => SchemaParts.AnyOf(
        entries.Schema(parts),
        SchemaParts.Object(new() { ["exactly"] = entries.Schema(parts), [Members.Evidence] = EvidenceCodec.Instance.Schema(parts) }, "exactly"),
        SchemaParts.Object(new() { ["atLeast"] = entries.Schema(parts) }, "atLeast")));

    public override bool TryRead(Node node, [MaybeNullWhen(false)] out FactList<T> value)
    {
        value = null;
        if (node.Json.ValueKind == JsonValueKind.Array)
        {
            return TryReadElements(node, node.Session.EvidenceFor(node.Path), out value);
        }

        if (!Wrapper.TryRead(node, Expected, out var members))
        {
            return false;
        }

        var (exactly, atLeast, evidence) = (members[0], members[1], members[2]);
        if ((exactly.ValueKind == JsonValueKind.Undefined) == (atLeast.ValueKind == JsonValueKind.Undefined))
        {
            return node.Refuse(Expected);
        }

        return atLeast.ValueKind == JsonValueKind.Undefined
            ? TryReadExactly(node, exactly, evidence, out value)
            : TryReadAtLeast(node, atLeast, evidence, out value);
    }

    public override void Write(WritingSession session, FactList<T> value)
    {
        var isExact = value.Completeness is not null;
        var isPlain = value.Completeness is { } completeness && session.Omits(completeness);
        if (!isPlain)
        {
            session.Json.WriteStartObject();
            session.Json.WritePropertyName(isExact ? "exactly" : "atLeast");
        }

        entries.Write(session, value.Entries);
        if (!isPlain)
        {
            if (value.Completeness is { } evidence)
            {
                session.WriteEvidence(Members.Evidence, evidence);
            }

            session.Json.WriteEndObject();
        }
    }

    // The elements of {"exactly": […]} and {"atLeast": […]} are named as those of a plain array: $.layers['storage'].
    private bool TryReadExactly(Node node, JsonElement json, JsonElement evidence, [MaybeNullWhen(false)] out FactList<T> value)
    {
        var own = OwnEvidence.Read(node, Members.Evidence, evidence, out var isRead);
        var inner = new Node(json, node.Path, node.Session);
        return TryReadElements(inner, own ?? (isRead ? node.Session.EvidenceFor(node.Path) : node.Session.GuessedEvidence), out value);
    }

    private bool TryReadElements(Node node, Evidence? completeness, [MaybeNullWhen(false)] out FactList<T> value)
    {
        value = null;
        var before = node.Session.Problems.Count;
        if (!entries.TryRead(node, out var set))
        {
            return false;
        }

        // An element that can't be read may be any, so that the list is then not known to be complete.
        value = completeness is null || node.Session.Document.HasGap(set) ? FactList.AtLeast(set) : FactList.Exactly(completeness, set);
        if (node.Session.Problems.Count > before)
        {
            node.Session.Document.Miss(value);
        }

        return true;
    }

    private bool TryReadAtLeast(Node node, JsonElement json, JsonElement evidence, [MaybeNullWhen(false)] out FactList<T> value)
    {
        if (evidence.ValueKind != JsonValueKind.Undefined)
        {
            node.Property(Members.Evidence, evidence).Refuse(new("evidence of a list that is not complete", "la preuve d'une liste qui n'est pas complète"), new("evidence of each element", "la preuve de chaque élément"));
        }

        return TryReadElements(new Node(json, node.Path, node.Session), null, out value);
    }
}
