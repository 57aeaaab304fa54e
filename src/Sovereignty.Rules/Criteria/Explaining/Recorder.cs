using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Collects why, while conditions are asked on the explaining path, and remembers what was asked of which subject. Lives for one day and one set of terms.</summary>
internal sealed class Recorder
{
    private readonly Dictionary<Asked, (Ground Ground, Window Window)> answered = [];
    private readonly Stack<Draft> open = new();
    private readonly Stack<Draft> spare = new();

    public Ground? Last { get; private set; }

    private Draft? Current => open.TryPeek(out var draft) ? draft : null;

    public void Open() => open.Push(spare.TryPop(out var draft) ? draft : new Draft());

    public void Close(Condition condition, Truth truth)
    {
        var draft = open.Pop();
        Last = draft.Conclude(condition, truth);
        spare.Push(draft);
        Current?.Parts.Add(Last);
    }

    /// <summary>What was answered before to the same condition about the same subject; it becomes a part of what is open.</summary>
    public (Ground Ground, Window Window)? Recall(Condition condition, in Subject subject)
    {
        if (!answered.TryGetValue(new Asked(condition, in subject), out var known))
        {
            return null;
        }

        Last = known.Ground;
        Current?.Parts.Add(Last);
        return known;
    }

    /// <summary>Remembers the ground closed last, with the days on which its answer is the same.</summary>
    public void Remember(Condition condition, in Subject subject, Window window) => answered[new Asked(condition, in subject)] = (Last!, window);

    public void Because(Text text) => Current?.Because.Add(text);

    public void Missing(FactName name, in Subject subject) => Current?.Miss(name, in subject);

    public void Missing(Missing missing) => Current?.Missing.Add(missing);

    public void Cite(Citation citation) => Current?.Citations.Add(citation);

    public void Caveat(Text caveat) => Current?.Caveats.Add(caveat);

    public void Used(Evidence evidence)
    {
        // Most facts of a description share one piece of evidence.
        if (Current is { } draft && (draft.Evidence.Count == 0 || !ReferenceEquals(draft.Evidence[^1], evidence)))
        {
            draft.Evidence.Add(evidence);
        }
    }

    public void PassesThrough(ValueList<PartyId> path)
    {
        if (Current is { } draft)
        {
            draft.Path = path;
        }
    }

    public void RunsThrough(UncertainDay day)
    {
        if (Current is { } draft)
        {
            // Of an event with several possible days the last day may be any of theirs.
            draft.RunsThrough = draft.RunsThrough is { } other ? UncertainDay.FromDays(Math.Min(other.First, day.First), Math.Max(other.Last, day.Last)) : day;
        }
    }
}
