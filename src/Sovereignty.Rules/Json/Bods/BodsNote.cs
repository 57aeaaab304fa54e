namespace Sovereignty.Json;

/// <summary>Something in a document that was understood only in part, or left out.</summary>
/// <param name="Path">Where, as a JSON path.</param>
/// <param name="Words">What was not taken over, and why.</param>
public sealed record BodsNote(string Path, string Words)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Path}: {Words}";
}
