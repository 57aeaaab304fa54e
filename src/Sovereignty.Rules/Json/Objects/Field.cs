using System.Text.Json;
using System.Text.Json.Nodes;

namespace Sovereignty.Json;

/// <summary>One property of an object of the format.</summary>
/// <param name="name">Its name.</param>
/// <param name="required">Whether nothing can be made of an object without it.</param>
internal abstract class Field<T>(string name, bool required = false)
{
    public string Name => name;

    public bool IsRequired => required;

    /// <summary>Whether a document without it is refused.</summary>
    public virtual bool MustStand => required;

    /// <summary>Gives the owner the property that the document has, or what of it could be read; false when that is nothing, though something should stand here.</summary>
    public abstract bool TryRead(Node owner, JsonElement json, ref T value);

    /// <summary>Writes name and value of the property; nothing when nothing is known.</summary>
    public abstract void Write(WritingSession session, T value);

    /// <summary>What of a document may stand there.</summary>
    public abstract JsonObject Schema(SchemaParts parts);
}
