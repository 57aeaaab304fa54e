using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>A data set.</summary>
internal static class DataSetMap
{
    public static ObjectCodec<DataSet> Codec { get; } = new(
        "data-set",
        new("a data set, as an object", "un jeu de données, sous forme d'objet"),
        DataSet.Unnamed,
        "id",
        Fields<DataSet>.Required("id", Names.DataSet, data => data.Id, (data, value) => data with { Id = value }),
        Fields<DataSet>.List("categories", DataCategoryCodec.Instance, data => data.Categories, (data, value) => data with { Categories = value }),
        Fields<DataSet>.Fact("identifiesPersons", BooleanCodec.Instance, data => data.IdentifiesPersons, (data, value) => data with { IdentifiesPersons = value }),
        Fields<DataSet>.Fact("revealsReimbursedCare", BooleanCodec.Instance, data => data.RevealsReimbursedCare, (data, value) => data with { RevealsReimbursedCare = value }),
        Fields<DataSet>.Fact("collectedInCare", BooleanCodec.Instance, data => data.CollectedInCare, (data, value) => data with { CollectedInCare = value }),
        Fields<DataSet>.List("harms", HarmMap.Codec, data => data.Harms, (data, value) => data with { Harms = value }),
        Fields<DataSet>.Fact("marking", EnumCodec<ProtectionMarking>.Instance, data => data.Marking, (data, value) => data with { Marking = value }),
        Fields<DataSet>.Fact("archive", EnumCodec<ArchiveStatus>.Instance, data => data.Archive, (data, value) => data with { Archive = value }),
        Fields<DataSet>.List("article9Grounds", Names.Commitment, data => data.Article9Grounds, (data, value) => data with { Article9Grounds = value }));
}
