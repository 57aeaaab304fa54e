using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Evaluation;

/// <summary>Something missing, with the findings that it may help settle.</summary>
/// <param name="Missing">What is missing, where, and who can supply it.</param>
/// <param name="Provisions">The provisions whose findings it may help settle.</param>
public sealed record MissingItem(Missing Missing, ValueSet<ProvisionId> Provisions) : IKeyed
{
    /// <inheritdoc/>
    string IKeyed.Key => ((IKeyed)Missing).Key;
}
