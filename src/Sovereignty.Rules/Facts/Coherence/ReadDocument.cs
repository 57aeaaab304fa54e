namespace Sovereignty.Facts;

/// <summary>The document that an arrangement was read from: where it has things, and what of it could not be read, so that its absence says nothing.</summary>
internal sealed class ReadDocument
{
    private readonly Dictionary<object, int> positions = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<object> gaps = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether all of it could be read; if not, some evidence may be a guess, and nobody knows since when a fact is public.</summary>
    public bool IsWhole { get; set; } = true;

    public void Remember(object thing, int position) => positions.TryAdd(thing, position);

    /// <summary>Where the document has an entry that has no name; null when there is no document.</summary>
    public int? PositionOf(object thing) => positions.TryGetValue(thing, out var position) ? position : null;

    /// <summary>
    /// Notes that something is missing: of an object, a property; of a set, an element; of a list, anything inside.
    /// </summary>
    public void Miss(object part) => gaps.Add(part);

    /// <summary>Whether something of the part could not be read.</summary>
    public bool HasGap(object part) => gaps.Contains(part);

    /// <summary>The days on which what was public then must not contradict itself; where they are not known, only all that is public by now.</summary>
    public IEnumerable<int> Days(IEnumerable<int> publicDays) => IsWhole ? publicDays : [DayNumber.Never];
}
