using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Collects why, while conditions are asked on the explaining path, and remembers what was asked of which subject. Lives for one day and one set of terms.</summary>
/// <remarks>All that is seen is written on sheets, one for each kind of thing; a ground takes what was written since its condition was opened.</remarks>
internal sealed class Recorder
{
    private readonly Dictionary<Asked, (Ground Ground, Window Window)> answered = new(128);
    private readonly Sheet<Mark> open = new();
    private readonly Sheet<Ground> parts = new();
    private readonly Sheet<Said> said = new();
    private readonly Sheet<Unanswered> unanswered = new();
    private readonly Sheet<Missing> missing = new();
    private readonly Sheet<Citation> cited = new();
    private readonly Sheet<Text> caveats = new();
    private readonly Sheet<Evidence> used = new();
    private Mark current;

    public Ground? Last { get; private set; }

    private bool IsOpen => open.Count > 0;

    public void Open()
    {
        open.Add(current);
        current = new(parts.Count, said.Count, unanswered.Count, missing.Count, cited.Count, caveats.Count, used.Count, null, null);
    }

    public void Close(Condition condition, Truth truth)
    {
        Last = new Ground(condition, truth, parts.Count == current.Parts ? [] : new ValueList<Ground>(parts.TearOff(current.Parts)), Taken(truth));
        current = open.Last;
        open.Drop(open.Count - 1);
        Note(Last);
    }

    /// <summary>What was answered before to the same condition about the same subject; it becomes a part of what is open.</summary>
    public bool TryRecall(in Asked asked, out Truth truth, out Window window)
    {
        if (!answered.TryGetValue(asked, out var known))
        {
            (truth, window) = (default, default);
            return false;
        }

        (Last, truth, window) = (known.Ground, known.Ground.Truth, known.Window);
        Note(known.Ground);
        return true;
    }

    /// <summary>Remembers the ground closed last, with the days on which its answer is the same.</summary>
    public void Remember(in Asked asked, Window window) => answered[asked] = (Last!, window);

    public void Because(Said reason)
    {
        if (IsOpen)
        {
            said.Add(reason);
        }
    }

    public void Missing(FactName name, in Subject subject)
    {
        if (!IsOpen)
        {
            return;
        }

        var one = new Unanswered(name, in subject);
        foreach (ref readonly var known in unanswered.Since(current.Unanswered))
        {
            if (known.IsSame(in one))
            {
                return;
            }
        }

        unanswered.Add(one);
    }

    public void Missing(Missing what)
    {
        if (IsOpen)
        {
            missing.Add(what);
        }
    }

    public void Cite(Citation citation)
    {
        if (IsOpen && !(cited.Count > current.Cited && ReferenceEquals(cited.Last, citation)))
        {
            cited.Add(citation);
        }
    }

    public void Caveat(Text caveat)
    {
        if (IsOpen)
        {
            caveats.Add(caveat);
        }
    }

    public void Used(Evidence evidence)
    {
        // Most facts of a description share one piece of evidence.
        if (IsOpen && !(used.Count > current.Used && ReferenceEquals(used.Last, evidence)))
        {
            used.Add(evidence);
        }
    }

    public void PassesThrough(ValueList<PartyId> path) => current = current with { Path = path };

    // Of an event with several possible days the last day may be any of theirs.
    public void RunsThrough(UncertainDay day) => current = current with
    {
        RunsThrough = current.RunsThrough is { } other ? UncertainDay.FromDays(Math.Min(other.First, day.First), Math.Max(other.Last, day.Last)) : day,
    };

    private void Note(Ground ground)
    {
        if (IsOpen)
        {
            parts.Add(ground);
        }
    }

    private Seen Taken(Truth truth)
    {
        if (!truth.IsUnknown)
        {
            unanswered.Drop(current.Unanswered);
            missing.Drop(current.Missing);
        }

        return HasSeenNothing ? Seen.Nothing : new Seen
        {
            Said = said.TearOff(current.Said),
            Unanswered = unanswered.TearOff(current.Unanswered),
            OtherMissing = missing.TearOff(current.Missing),
            Cited = cited.TearOff(current.Cited),
            Caveats = caveats.TearOff(current.Caveats),
            Used = used.TearOff(current.Used),
            Path = current.Path ?? [],
            RunsThrough = current.RunsThrough,
        };
    }

    private bool HasSeenNothing => said.Count == current.Said && unanswered.Count == current.Unanswered && missing.Count == current.Missing
        && cited.Count == current.Cited && caveats.Count == current.Caveats && used.Count == current.Used
        && current.Path is null && current.RunsThrough is null;

    private readonly record struct Mark(int Parts, int Said, int Unanswered, int Missing, int Cited, int Caveats, int Used, ValueList<PartyId>? Path, UncertainDay? RunsThrough);
}
