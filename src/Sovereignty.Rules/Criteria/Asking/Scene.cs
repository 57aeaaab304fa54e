using System.Runtime.InteropServices;
using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>An arrangement with its look-ups, made once when a dossier is opened.</summary>
public sealed class Scene
{
    private readonly Dictionary<PartyId, int> parties = [];
    private readonly List<Organisation> inOrder = [];
    private readonly Dictionary<int, List<(int Held, Entry<Holding> Entry)>> heldBy = [];
    private readonly Dictionary<int, List<(int Parent, Entry<PartyId> Entry)>> parentsOf = [];
    private readonly Dictionary<DataSetId, DataSet> dataSets = [];
    private readonly Dictionary<EventId, RecordedEvent> events = [];

    /// <summary>The look-ups of this arrangement.</summary>
    public Scene(HostingArrangement arrangement)
    {
        Arrangement = arrangement;
        foreach (var party in arrangement.Organisations)
        {
            if (parties.TryAdd(party.Id, inOrder.Count))
            {
                inOrder.Add(party);
            }
        }

        for (var held = 0; held < inOrder.Count; held++)
        {
            HasSharedParties |= inOrder[held].Holders.Entries.Count > 1;
            foreach (var entry in inOrder[held].Holders.Entries)
            {
                Add(heldBy, IndexOf(entry.Value.Holder), (held, entry));
            }

            foreach (var entry in inOrder[held].Subsidiaries.Entries)
            {
                Add(parentsOf, IndexOf(entry.Value), (held, entry));
            }
        }

        foreach (var entry in arrangement.DataSets.Entries)
        {
            dataSets.TryAdd(entry.Value.Id, entry.Value);
        }

        foreach (var recorded in arrangement.Events)
        {
            events.TryAdd(recorded.Event, recorded);
        }
    }

    /// <summary>The arrangement.</summary>
    public HostingArrangement Arrangement { get; }

    /// <summary>How many parties the arrangement names.</summary>
    public int PartyCount => parties.Count;

    /// <summary>Whether some party has several holders.</summary>
    internal bool HasSharedParties { get; }

    /// <summary>The arrangement as a subject.</summary>
    public Subject Whole => new(this, SubjectKind.Arrangement);

    /// <summary>The party of this name; one of which nothing is known when there is none.</summary>
    public Organisation Party(PartyId id) => PartyAt(IndexOf(id));

    /// <summary>The place of the party in the order of names; one beyond the last when the arrangement does not describe it.</summary>
    internal int IndexOf(PartyId id) => parties.TryGetValue(id, out var index) ? index : inOrder.Count;

    internal Organisation PartyAt(int index) => index < inOrder.Count ? inOrder[index] : Organisation.Unnamed;

    /// <summary>What a party, by its place, holds of others.</summary>
    internal ReadOnlySpan<(int Held, Entry<Holding> Entry)> HeldBy(int holder) => heldBy.TryGetValue(holder, out var parts) ? CollectionsMarshal.AsSpan(parts) : [];

    /// <summary>Who is recorded to control a party, by its place, as its subsidiary.</summary>
    internal ReadOnlySpan<(int Parent, Entry<PartyId> Entry)> ParentsOf(int subsidiary) => parentsOf.TryGetValue(subsidiary, out var parents) ? CollectionsMarshal.AsSpan(parents) : [];

    /// <summary>The data set of this name; one of which nothing is known when there is none.</summary>
    public DataSet DataSet(DataSetId id) => dataSets.GetValueOrDefault(id, Facts.DataSet.Unnamed);

    /// <summary>What is known of the day of an event.</summary>
    public Fact<UncertainDay> Day(EventId id) => events.TryGetValue(id, out var recorded) ? recorded.Day : Fact<UncertainDay>.Unknown;

    private static void Add<T>(Dictionary<int, List<T>> map, int key, T value)
    {
        if (!map.TryGetValue(key, out var list))
        {
            map.Add(key, list = []);
        }

        list.Add(value);
    }
}
