using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Evaluation;

/// <summary>
/// What a service reaches on a scale: its level, a minimum, and its score, a sum. Neither says anything of the other, and neither decides a conclusion;
/// a gate is an obligation that asks <see cref="ReachesLevel"/>.
/// </summary>
public sealed record Score : IKeyed
{
    internal Score(Citation citation, Scale scale, LayerId layer)
    {
        Citation = citation;
        Scale = scale.Name;
        Levels = scale.Levels;
        Layer = layer;
    }

    /// <summary>Where the scale stands.</summary>
    public Citation Citation { get; }

    /// <summary>The scale.</summary>
    public ScaleId Scale { get; }

    /// <summary>The levels of the scale, the lowest first.</summary>
    public ValueList<ScaleLevel> Levels { get; }

    /// <summary>The layer whose service is scored.</summary>
    public LayerId Layer { get; }

    /// <summary>The level over all objectives.</summary>
    public LevelBounds Level { get; internal init; } = new(null, 0, 0);

    /// <summary>The objectives, in the order of the text.</summary>
    public ValueList<ObjectiveScore> Objectives { get; internal init; } = [];

    /// <summary>The score under each set of weights in force on the day, in the order of their ids.</summary>
    public ValueList<WeightedScore> Totals { get; internal init; } = [];

    /// <summary>The criteria of which one rung is known and that hold the level where it is.</summary>
    public ValueList<ScaleCriterionId> Binding { get; internal init; } = [];

    /// <summary>What the reader must know beside it.</summary>
    public ValueList<Text> Caveats { get; internal init; } = [];

    /// <summary>The criteria of which not one rung is known: gaps, not lowest rungs.</summary>
    public IEnumerable<ScaleCriterionId> Gaps => Objectives.SelectMany(objective => objective.Gaps);

    /// <inheritdoc/>
    string IKeyed.Key => $"{Layer} {Scale} {Citation.Provision}";

    /// <summary>Whether the service reaches a level on one objective, or on all when none is named.</summary>
    /// <exception cref="ArgumentException">The scale has no such objective.</exception>
    public Truth Reaches(int level, ScaleObjectiveId? objective = null) => objective is null
        ? Level.Reaches(level)
        : (Objectives.FirstOrDefault(one => one.Objective.Equals(objective)) ?? throw new ArgumentException($"The scale {Scale} has no objective {objective}.", nameof(objective))).Level.Reaches(level);

    /// <inheritdoc/>
    public override string ToString() => $"{Layer} on {Scale}: level {Level.Lowest} to {Level.Highest}";
}
