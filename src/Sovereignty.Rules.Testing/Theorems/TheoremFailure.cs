using System.Globalization;

namespace Sovereignty.Testing;

/// <summary>A theorem that does not hold, with the smallest case found.</summary>
/// <param name="Theorem">The theorem.</param>
/// <param name="Smallest">The smallest law, arrangement, terms and day found for which it does not hold.</param>
/// <param name="Seed">The seed that leads to it.</param>
/// <param name="Thrown">What was thrown instead of an answer; null when the answer was no.</param>
public sealed record TheoremFailure(Theorem Theorem, Case Smallest, ulong Seed, string? Thrown = null)
{
    /// <summary>The theorem, what it says, and the case: law, arrangement, terms and day.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Theorem.Name} does not hold: {Theorem.Meaning.En}\n{(Thrown is null ? "" : $"It threw: {Thrown}\n")}The smallest case found (seed {Seed}) is {Smallest}");
}
