using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>Which countries and territories belong to a territory, and when.</summary>
public sealed record TerritoryRecognition : Provision
{
    /// <summary>The territory.</summary>
    public required TerritoryId Territory { get; init; }

    /// <summary>Its members.</summary>
    public required ValueList<Membership> Members { get; init; }

    internal override IEnumerable<(string Use, Condition Condition)> Conditions => Members.Select(member => ("includes", member.When));

    private protected override LegalQuestion MayAsk => LegalQuestion.None;
}
