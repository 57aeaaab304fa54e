using Sovereignty.Facts;

namespace Sovereignty.Testing;

/// <summary>The total expected under a set of weights.</summary>
/// <param name="Weights">The provision that sets the weights.</param>
/// <param name="Percent">The total in percent, exactly; points above the stated maximum make more than 100.</param>
public sealed record ExpectedTotal(ProvisionId Weights, decimal Percent) : IKeyed
{
    /// <inheritdoc/>
    string IKeyed.Key => Weights.Value;
}
