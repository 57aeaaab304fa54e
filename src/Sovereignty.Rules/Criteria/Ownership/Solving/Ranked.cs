namespace Sovereignty.Criteria;

/// <summary>A holder ranked by what it counts.</summary>
/// <param name="Counts">What it counts.</param>
/// <param name="Extra">What it may have beyond the least, in percent.</param>
internal readonly record struct Ranked<T>(T Counts, decimal Extra) : IComparable<Ranked<T>>
    where T : struct, IPart<T>
{
    public int CompareTo(Ranked<T> other) => Counts.CompareTo(other.Counts);
}
