using System.Text.Json;
using System.Text.Json.Nodes;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>The name and version of the format, which every document begins with.</summary>
internal sealed class SchemaField<T>(string schema) : Field<T>("schema")
{
    private readonly TextCodec codec = new(Text.Same('"' + schema + '"'), text => text == schema);

    public override bool TryRead(Node owner, JsonElement json, ref T value) => codec.TryRead(owner.Property(Name, json), out _);

    public override void Write(WritingSession session, T value) => session.Json.WriteString(Name, schema);

    public override bool MustStand => true;

    public override JsonObject Schema(SchemaParts parts) => new() { ["const"] = schema };
}
