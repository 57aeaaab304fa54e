using FsCheck;
using FsCheck.Fluent;
using Sovereignty.Facts;

namespace Sovereignty.Testing;

/// <summary>Generates whole arrangements at any degree of knowledge, coherent by construction.</summary>
internal sealed class ArrangementGenerators(DayRange window, Vocabulary? names = null)
{
    private readonly KnowledgeGenerators known = new(window, names);

    /// <summary>Arrangements of which all days lie in <see cref="DayRange.Sixty"/>.</summary>
    public static Gen<HostingArrangement> Arrangement { get; } = new ArrangementGenerators(DayRange.Sixty).Whole;

    /// <summary>The same, with a shrinker.</summary>
    public static Arbitrary<HostingArrangement> Arbitrary { get; } = new ArrangementGenerators(DayRange.Sixty).WholeWithShrinker;

    /// <summary>What can be known of a value, with days in the window.</summary>
    public KnowledgeGenerators Known => known;

    /// <summary>Arrangements of which all days lie in the window.</summary>
    public Gen<HostingArrangement> Whole =>
        from count in Gen.Choose(1, known.Names.Parties.Length)
        from shuffled in Gen.Shuffle(known.Names.Parties)
        from arrangement in Of(shuffled.Take(count).ToArray())
        select arrangement;

    /// <summary>The same, with a shrinker.</summary>
    public Arbitrary<HostingArrangement> WholeWithShrinker => Arb.From(Whole, Shrinking.Of);

    /// <summary>The arrangement; where a data set of it would be said to be kept nowhere, one with perhaps other layers.</summary>
    public static HostingArrangement CarriedSomewhere(HostingArrangement arrangement) => Coherence.ProblemsOf(arrangement).Count == 0
        ? arrangement
        : arrangement with { Layers = FactList.AtLeast(arrangement.Layers.Entries) };

    private Gen<HostingArrangement> Of(PartyId[] parties) =>
        from data in known.ListOf(Pick.SubsetOf(known.Names.DataSets, 3).SelectMany(ids => Gen.CollectToArray(ids, id => new DataGenerators(known).DataSet(id, parties))))
        from arrangement in Of(parties, data)
        select arrangement;

    private Gen<HostingArrangement> Of(PartyId[] parties, FactList<DataSet> data)
    {
        var records = new RecordGenerators(known);
        var layers = new LayerGenerators(known);
        var ids = data.Values.Select(set => set.Id).ToArray();
        return Pick.Of(new HostingArrangement { Id = "generated", DataSets = data })
            .With(Gen.Elements<string?>(null, "A title"), (arrangement, value) => arrangement with { Name = value })
            .With(records.Responsibility(parties), (arrangement, value) => arrangement with { Responsibility = value })
            .With(records.Project, (arrangement, value) => arrangement with { Project = value })
            .With(
                known.ListOf(Pick.SubsetOf(known.Names.Layers, 3).SelectMany(named => Gen.CollectToArray(named, layer => layers.Layer(layer, parties, ids)))),
                (arrangement, value) => arrangement with { Layers = value })
            .With(new PartyGenerators(known).Organisations(parties), (arrangement, value) => arrangement with { Organisations = value })
            .With(known.List(records.Derogation), (arrangement, value) => arrangement with { Derogations = value })
            .With(known.List(records.Transfer(parties, ids)), (arrangement, value) => arrangement with { Transfers = value })
            .With(known.List(records.Opinion), (arrangement, value) => arrangement with { Opinions = value })
            .With(known.List(records.Homologation), (arrangement, value) => arrangement with { Homologations = value })
            .With(records.Events, (arrangement, value) => arrangement with { Events = value })
            .Select(CarriedSomewhere);
    }
}
