using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Collects why, while conditions are asked on the explaining path. Lives for one evaluation.</summary>
internal sealed class Recorder
{
    private readonly Stack<Draft> open = new();

    public Ground? Last { get; private set; }

    private Draft? Current => open.TryPeek(out var draft) ? draft : null;

    public void Open() => open.Push(new Draft());

    public void Close(Condition condition, Truth truth)
    {
        var draft = open.Pop();
        if (truth.IsUnknown && condition is Criterion criterion && draft.Missing.Count == 0 && !draft.Parts.Exists(part => part.Truth.IsUnknown))
        {
            draft.Missing.Add(new Missing("question:" + criterion.Key, criterion.Question, Answerer.Buyer));
        }

        Last = new Ground(condition, truth)
        {
            Because = [.. draft.Because.Distinct().OrderBy(text => text.En, StringComparer.Ordinal)],
            Parts = [.. draft.Parts],
            Missing = truth.IsUnknown ? draft.Missing.ToValueSet() : [],
            Citations = draft.Citations.ToValueSet(),
            Caveats = [.. draft.Caveats.Distinct()],
            Evidence = [.. draft.Evidence.Distinct()],
            Path = draft.Path ?? [],
            RunsThrough = draft.RunsThrough,
        };
        Current?.Parts.Add(Last);
    }

    public void Because(Text text) => Current?.Because.Add(text);

    public void Missing(Missing missing) => Current?.Missing.Add(missing);

    public void Cite(Citation citation) => Current?.Citations.Add(citation);

    public void Caveat(Text caveat) => Current?.Caveats.Add(caveat);

    public void Used(Evidence evidence) => Current?.Evidence.Add(evidence);

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
            draft.RunsThrough = day;
        }
    }

    private sealed class Draft
    {
        public List<Text> Because { get; } = [];

        public List<Ground> Parts { get; } = [];

        public List<Missing> Missing { get; } = [];

        public List<Citation> Citations { get; } = [];

        public List<Text> Caveats { get; } = [];

        public List<Evidence> Evidence { get; } = [];

        public ValueList<PartyId>? Path { get; set; }

        public UncertainDay? RunsThrough { get; set; }
    }
}
