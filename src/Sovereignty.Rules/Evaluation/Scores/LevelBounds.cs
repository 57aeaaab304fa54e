using Sovereignty.Criteria;

namespace Sovereignty.Evaluation;

/// <summary>A level, the lowest that any criterion allows: over what is answered, and between what bounds every completion of the answers lies.</summary>
/// <param name="Counted">The lowest level over the criteria of which one rung is known, as the calculator counts; null when there is none. With gaps it is an upper bound and no more.</param>
/// <param name="Lowest">The lowest level that any completion of the answers gives.</param>
/// <param name="Highest">The highest level that any completion of the answers gives.</param>
public sealed record LevelBounds(int? Counted, int Lowest, int Highest)
{
    /// <summary>Whether it is exactly known.</summary>
    public bool IsExact => Lowest == Highest;

    /// <summary>Whether the level is at least this one: True or False when no completion of the answers says otherwise.</summary>
    public Truth Reaches(int level) => Lowest >= level ? Truth.True : Highest < level ? Truth.False : Truth.Unknown;
}
