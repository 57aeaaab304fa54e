using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>What was seen, itself and not in its parts, when a condition was asked. Words are made when somebody reads them, and then kept.</summary>
internal sealed class Seen : IEquatable<Seen>
{
    private ValueList<Text>? because;
    private ValueSet<Missing>? missing;

    /// <summary>Nothing, as where a condition only puts answers together.</summary>
    public static Seen Nothing { get; } = new();

    public Said[] Said { get; init; } = [];

    public Unanswered[] Unanswered { get; init; } = [];

    public Missing[] OtherMissing { get; init; } = [];

    public Citation[] Cited { get; init; } = [];

    public Text[] Caveats { get; init; } = [];

    public Evidence[] Used { get; init; } = [];

    public ValueList<PartyId> Path { get; init; } = [];

    public UncertainDay? RunsThrough { get; init; }

    /// <summary>What was said, in the order of its words.</summary>
    public ValueList<Text> Because => because ??= Said.Length < 2
        ? [.. Said.Select(said => said.Words)]
        : [.. Said.Select(said => said.Words).Distinct().OrderBy(text => text.En, StringComparer.Ordinal)];

    public ValueSet<Missing> Missing => missing ??= OtherMissing.Concat(Unanswered.Select(unanswered => unanswered.Missing)).ToValueSet();

    public bool Equals(Seen? other) => ReferenceEquals(this, other) || (other is not null
        && Because.Equals(other.Because)
        && Missing.Equals(other.Missing)
        && Cited.ToValueSet().Equals(other.Cited.ToValueSet())
        && Distinct(Caveats).Equals(Distinct(other.Caveats))
        && Distinct(Used).Equals(Distinct(other.Used))
        && Path.Equals(other.Path)
        && Equals(RunsThrough, other.RunsThrough));

    public override bool Equals(object? obj) => Equals(obj as Seen);

    public override int GetHashCode() => HashCode.Combine(Path.Count, RunsThrough);

    public static ValueList<T> Distinct<T>(T[] items) => items.Length < 2 ? ValueList.Of<T>(items) : items.Distinct().ToValueList();
}
