using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>An official identifier of a legal text.</summary>
/// <param name="Scheme">The system of identifiers: JORFTEXT, NOR, CELEX, ELI, ECLI, USC, or "number".</param>
/// <param name="Value">The identifier.</param>
/// <param name="SinceYear">The year from which the text has it; null when it always had.</param>
public sealed record Identifier(string Scheme, string Value, int? SinceYear = null)
{
    /// <summary>The identifier as a reference has it.</summary>
    internal Text Words => SinceYear is { } year
        ? new(FormattableString.Invariant($"{Plain.En} since {year}"), FormattableString.Invariant($"{Plain.Fr} depuis {year}"))
        : Plain;

    private Text Plain => Scheme switch
    {
        "number" => new("no. " + Value, "n° " + Value),
        "case" => new("case " + Value, "affaire " + Value),
        "Légifrance circulaire" => new("Légifrance circular " + Value, "Légifrance, circulaire " + Value),

        // Légifrance writes its numbers in one word, and a citation of the US Code names the code itself.
        "JORFTEXT" or "JORFARTI" or "LEGITEXT" or "LEGIARTI" => Text.Same(Scheme + Value),
        "USC" or "CFR" => Text.Same(Value),
        _ when Value.StartsWith(Scheme, StringComparison.Ordinal) => Text.Same(Value),
        _ => Text.Same(Scheme + " " + Value),
    };

    /// <inheritdoc/>
    public override string ToString() => Words.En;
}
