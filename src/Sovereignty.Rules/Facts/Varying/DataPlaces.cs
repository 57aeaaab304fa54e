namespace Sovereignty.Facts;

/// <summary>Where a data set has facts.</summary>
internal static class DataPlaces
{
    public static Places<Harm> OfHarm { get; } = new Places<Harm>()
        .Fact(part => part.FoundBy, (part, value) => part with { FoundBy = value });

    public static Places<DataSet> OfDataSet { get; } = new Places<DataSet>()
        .Fact(part => part.IdentifiesPersons, (part, value) => part with { IdentifiesPersons = value })
        .Fact(part => part.RevealsReimbursedCare, (part, value) => part with { RevealsReimbursedCare = value })
        .Fact(part => part.CollectedInCare, (part, value) => part with { CollectedInCare = value })
        .Fact(part => part.Marking, (part, value) => part with { Marking = value })
        .Fact(part => part.Archive, (part, value) => part with { Archive = value })
        .List(part => part.Categories, (part, value) => part with { Categories = value })
        .List(part => part.Harms, (part, value) => part with { Harms = value }, OfHarm)
        .List(part => part.Article9Grounds, (part, value) => part with { Article9Grounds = value });
}
