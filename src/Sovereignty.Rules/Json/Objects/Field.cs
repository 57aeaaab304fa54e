using System.Text.Json;

namespace Sovereignty.Json;

/// <summary>One property of an object of the format.</summary>
internal abstract class Field<T>(string name)
{
    public string Name => name;

    /// <summary>The owner with the property that the document gives; unchanged when it gives none or one that can't be read.</summary>
    public abstract T Read(Node owner, JsonElement json, T value);

    /// <summary>Writes name and value of the property; nothing when nothing is known.</summary>
    public abstract void Write(WritingSession session, T value);
}
