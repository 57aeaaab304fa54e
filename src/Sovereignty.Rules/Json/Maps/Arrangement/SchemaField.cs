using System.Text.Json;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>The name and version of the format, which every document begins with.</summary>
internal sealed class SchemaField() : Field<HostingArrangement>("schema")
{
    private static readonly TextCodec Schema = new(Text.Same('"' + ArrangementJson.Schema + '"'), text => text == ArrangementJson.Schema);

    public override bool TryRead(Node owner, JsonElement json, ref HostingArrangement value) => Schema.TryRead(owner.Property(Name, json), out _);

    public override void Write(WritingSession session, HostingArrangement value) => session.Json.WriteString(Name, ArrangementJson.Schema);
}
