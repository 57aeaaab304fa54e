namespace Sovereignty.Facts;

/// <summary>Where an arrangement has facts.</summary>
internal static class ArrangementPlaces
{
    public static Places<HostingArrangement> OfArrangement { get; } = new Places<HostingArrangement>()
        .Any(part => part.Responsibility, (part, value) => part with { Responsibility = value }, RecordPlaces.OfResponsibility.Vary, RecordPlaces.OfResponsibility.VaryAll)
        .Any(part => part.Project, (part, value) => part with { Project = value }, RecordPlaces.OfProject.Vary, RecordPlaces.OfProject.VaryAll)
        .List(part => part.DataSets, (part, value) => part with { DataSets = value }, DataPlaces.OfDataSet)
        .List(part => part.Layers, (part, value) => part with { Layers = value }, LayerPlaces.OfLayer)
        .Whole(part => part.Organisations, (part, value) => part with { Organisations = value }, (all, variation) => variation.OfOrganisations(all))
        .Set(part => part.Organisations, (part, value) => part with { Organisations = value }, PartyPlaces.OfOrganisation)
        .List(part => part.Derogations, (part, value) => part with { Derogations = value }, RecordPlaces.OfDerogation)
        .List(part => part.Transfers, (part, value) => part with { Transfers = value }, RecordPlaces.OfTransfer)
        .List(part => part.Opinions, (part, value) => part with { Opinions = value }, RecordPlaces.OfOpinion)
        .List(part => part.Homologations, (part, value) => part with { Homologations = value }, RecordPlaces.OfHomologation)
        .Whole(part => part.Events, (part, value) => part with { Events = value }, (all, variation) => variation.OfEvents(all))
        .Set(part => part.Events, (part, value) => part with { Events = value }, RecordPlaces.OfEvent);
}
