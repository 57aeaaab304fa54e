using FsCheck;
using FsCheck.Fluent;
using Sovereignty.Facts;

namespace Sovereignty.Testing;

/// <summary>Generates data sets.</summary>
internal sealed class DataGenerators(KnowledgeGenerators known)
{
    /// <summary>A data set that names only these parties.</summary>
    public Gen<DataSet> DataSet(DataSetId id, IReadOnlyCollection<PartyId> parties) =>
        Pick.Of(new DataSet { Id = id })
            .With(known.ListOf(Pick.SubsetOf(known.Names.Categories, 3)), (data, value) => data with { Categories = value })
            .With(known.Fact(known.Bool), (data, value) => data with { IdentifiesPersons = value })
            .With(known.Fact(known.Bool), (data, value) => data with { RevealsReimbursedCare = value })
            .With(known.Fact(known.Bool), (data, value) => data with { CollectedInCare = value })
            .With(known.Fact(known.Enumerated<ProtectionMarking>()), (data, value) => data with { Marking = value })
            .With(known.Fact(known.Enumerated<ArchiveStatus>()), (data, value) => data with { Archive = value })
            .With(known.List(known.Enumerated<HarmKind>().SelectMany(kind => Harm(kind, parties))), (data, value) => data with { Harms = value })
            .With(known.ListOf(Pick.SubsetOf(known.Names.Commitments, 2)), (data, value) => data with { Article9Grounds = value });

    private Gen<Harm> Harm(HarmKind kind, IReadOnlyCollection<PartyId> parties) =>
        Pick.Of(new Harm { Kind = kind }).With(known.Fact(Pick.OneOf(parties)), (harm, value) => harm with { FoundBy = value });
}
