using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>
/// A graded framework: objectives with criteria, each a ladder of rungs, of which each gives points and a level. A level is a minimum and a score is
/// a sum; neither is ever read off the other, and levels of different scales are never compared.
/// </summary>
public sealed record Scale : Provision
{
    /// <summary>The name by which answers and weights refer to it.</summary>
    public required ScaleId Name { get; init; }

    /// <summary>Its levels, the lowest first.</summary>
    public required ValueList<ScaleLevel> Levels { get; init; }

    /// <summary>Its objectives.</summary>
    public required ValueList<ScaleObjective> Objectives { get; init; }

    /// <summary>By what the points of an objective are divided before they are weighted, whatever its true maximum.</summary>
    public required decimal Divisor { get; init; }

    /// <summary>What it says, in our own words.</summary>
    public required Text Paraphrase { get; init; }

    internal override IEnumerable<(string Use, Condition Condition)> Conditions => [];

    private protected override LegalQuestion MayAsk => LegalQuestion.None;

    /// <summary>The level of this number; null when the scale has none.</summary>
    public ScaleLevel? LevelOf(int number) => Levels.FirstOrDefault(level => level.Number == number);
}
