using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>
/// A list of which something is known: an array is exactly these, <c>{"exactly": [ … ], "evidence": …}</c> too, <c>{"atLeast": [ … ]}</c> says
/// that there may be others. One of which nothing is known is left out.
/// </summary>
internal sealed class FactListCodec<T>(Codec<T> values) : Codec<FactList<T>>
    where T : notnull, IKeyed
{
    private const string Expected = "an array, or an object with exactly or atLeast, not both";

    private static readonly Members Wrapper = new("exactly", "atLeast", Members.Evidence);

    private readonly SetCodec<Entry<T>> entries = new(new EntryCodec<T>(values), ofEntries: true);

    public override bool TryRead(Node node, [MaybeNullWhen(false)] out FactList<T> value)
    {
        value = null;
        if (node.Json.ValueKind == JsonValueKind.Array)
        {
            return TryReadExactly(node, node.Session.EvidenceFor(node.Path), out value);
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
        return TryReadExactly(inner, own ?? (isRead ? node.Session.EvidenceFor(node.Path) : null), out value) && isRead;
    }

    private bool TryReadExactly(Node node, Evidence? completeness, [MaybeNullWhen(false)] out FactList<T> value)
    {
        var isRead = entries.TryRead(node, out var set) & completeness is not null;
        value = isRead ? FactList.Exactly(completeness!, set!) : null;
        return isRead;
    }

    private bool TryReadAtLeast(Node node, JsonElement json, JsonElement evidence, [MaybeNullWhen(false)] out FactList<T> value)
    {
        var hasEvidence = evidence.ValueKind != JsonValueKind.Undefined;
        if (hasEvidence)
        {
            node.Property(Members.Evidence, evidence).Refuse("evidence of a list that is not complete", "evidence of each element");
        }

        value = entries.TryRead(new Node(json, node.Path, node.Session), out var set) ? FactList.AtLeast(set) : null;
        return value is not null && !hasEvidence;
    }
}
