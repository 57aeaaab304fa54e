using System.Text.Json;
using System.Text.Json.Nodes;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>The name and version of the format, which every document begins with.</summary>
internal sealed class SchemaField() : Field<HostingArrangement>("schema")
{
    private static readonly TextCodec Codec = new(Text.Same('"' + ArrangementJson.Schema + '"'), text => text == ArrangementJson.Schema);

    public override bool TryRead(Node owner, JsonElement json, ref HostingArrangement value) => Codec.TryRead(owner.Property(Name, json), out _);

    public override void Write(WritingSession session, HostingArrangement value) => session.Json.WriteString(Name, ArrangementJson.Schema);

    public override bool MustStand => true;

    public override JsonObject Schema(SchemaParts parts) => new() { ["const"] = ArrangementJson.Schema };
}
