using System.Globalization;

namespace Sovereignty.Testing;

/// <summary>A theorem that does not hold, with the smallest case found.</summary>
/// <param name="Theorem">The theorem.</param>
/// <param name="Smallest">The smallest law, arrangement, terms and day found for which it does not hold.</param>
/// <param name="Seed">The seed of the options that leads to it.</param>
/// <param name="Thrown">What was thrown instead of an answer; null when the answer was no.</param>
/// <param name="Difference">What the case is set against, such as the same with a fact forgotten or on another day of its window, and how the two answers differ; empty where the theorem speaks of one answer alone.</param>
public sealed record TheoremFailure(Theorem Theorem, Case Smallest, ulong Seed, string? Thrown = null, string Difference = "")
{
    /// <summary>The theorem, what it says, and the case: law, arrangement, terms and day.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Theorem.Name} does not hold: {Theorem.Meaning.En}\n{(Thrown is null ? "" : $"It threw: {Thrown}\n")}{(Difference.Length == 0 ? "" : Difference + "\n")}The smallest case found (options with seed {Seed}) is {Smallest}");
}
