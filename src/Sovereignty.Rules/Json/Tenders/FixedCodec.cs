using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>A whole arrangement within another document, with evidence and categories of its own.</summary>
internal sealed class FixedCodec : Codec<HostingArrangement>
{
    private const string Root = "$";

    public static FixedCodec Instance { get; } = new();

    public override string SchemaName => "arrangement";

    public override bool TryRead(Node node, [MaybeNullWhen(false)] out HostingArrangement value)
    {
        var session = new ReadingSession();
        value = ArrangementJson.Read(node.Json, session);
        foreach (var problem in session.Problems.ToValueList().AsEnumerable())
        {
            node.Session.Problems.Add(node.Path + problem.Path[Root.Length..], problem.Found, problem.Expected);
        }

        return value is not null;
    }

    public override void Write(WritingSession session, HostingArrangement value) => ArrangementWriter.Write(value, session.Json);

    public override JsonObject Schema(SchemaParts parts) => ArrangementMap.Codec.Schema(parts);
}
