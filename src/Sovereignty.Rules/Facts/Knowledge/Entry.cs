namespace Sovereignty.Facts;

/// <summary>One element of a list of which something is known, with the evidence that it belongs to the list.</summary>
/// <param name="Value">The element.</param>
/// <param name="Evidence">Why it may be believed to belong to the list.</param>
/// <param name="Denial">A source that says it does not; the element is then only a possible one.</param>
public sealed record Entry<T>(T Value, Evidence Evidence, Evidence? Denial = null) : IKeyed
    where T : notnull, IKeyed
{
    /// <inheritdoc/>
    string IKeyed.Key => Value.Key;
}
