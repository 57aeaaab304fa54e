using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>What the objectives of a scale weigh, by the text that says so: several texts may weigh one scale differently, and each is right for its own purpose.</summary>
public sealed record ScaleWeights : Provision
{
    /// <summary>The scale.</summary>
    public required ScaleId Scale { get; init; }

    /// <summary>What these weights are called, with their document and its date.</summary>
    public required Text Label { get; init; }

    /// <summary>The weight of each objective.</summary>
    public required ValueList<ScaleWeight> Weights { get; init; }

    internal override IEnumerable<(string Use, Condition Condition)> Conditions => [];

    private protected override LegalQuestion MayAsk => LegalQuestion.None;

    /// <summary>Whether these weights weigh exactly the objectives of the scale.</summary>
    internal bool Suit(Scale scale) => Weights.Count == scale.Objectives.Count && scale.Objectives.All(objective => Weights.Any(weight => weight.Objective.Equals(objective.Id)));
}
