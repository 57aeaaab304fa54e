using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>An official identifier of a legal text.</summary>
/// <param name="Scheme">The system of identifiers: JORFTEXT, NOR, CELEX, ELI, ECLI, USC, or "number".</param>
/// <param name="Value">The identifier.</param>
public sealed record Identifier(string Scheme, string Value)
{
    /// <summary>The identifier as a reference has it.</summary>
    internal Text Words => Scheme == "number" ? new("no. " + Value, "n° " + Value) : Text.Same(ToString());

    /// <inheritdoc/>
    public override string ToString() => Scheme + " " + Value;
}
