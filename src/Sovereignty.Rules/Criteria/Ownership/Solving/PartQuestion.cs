namespace Sovereignty.Criteria;

/// <summary>Which part of the party at place 0 is asked for: the least or the most that the holders sought may have of it, directly and through others.</summary>
/// <param name="sought">Whether each party is one of the holders sought.</param>
/// <param name="attributed">Whether all that each party has counts as theirs, because they control it.</param>
/// <param name="most">Whether the most is asked for.</param>
internal readonly ref struct PartQuestion(ReadOnlySpan<Truth> sought, ReadOnlySpan<Truth> attributed, bool most)
{
    private readonly ReadOnlySpan<Truth> sought = sought;
    private readonly ReadOnlySpan<Truth> attributed = attributed;

    public bool Most => most;

    /// <summary>Whether all that the party has counts; else it counts as far as the holders sought have it.</summary>
    public bool CountsWhole(int place) => most ? !sought[place].IsFalse || !attributed[place].IsFalse : sought[place].IsTrue || attributed[place].IsTrue;

    /// <summary>The part that a holder has, in percent. Where others may yet come, what is left goes to them.</summary>
    public decimal PartOf(in HoldingsEdge edge, in HoldingsRow row) => most && row.IsComplete ? edge.Share.Upper : edge.Share.Lower;

    /// <summary>The part that goes to holders whom nobody names, in percent: they may be those sought.</summary>
    public decimal RestOf(in HoldingsRow row) => most && !row.IsComplete ? row.Rest : 0m;

    /// <summary>Whether the part can't be told holder by holder.</summary>
    public bool IsContested(in HoldingsRow row) => most && row.IsContested;
}
