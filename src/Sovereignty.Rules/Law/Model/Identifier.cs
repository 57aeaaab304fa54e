namespace Sovereignty.Law;

/// <summary>An official identifier of a legal text.</summary>
/// <param name="Scheme">The system of identifiers: JORFTEXT, NOR, CELEX, ELI, ECLI, USC, or "number".</param>
/// <param name="Value">The identifier.</param>
public sealed record Identifier(string Scheme, string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Scheme + " " + Value;
}
