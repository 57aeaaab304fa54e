using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>A whole arrangement.</summary>
internal static class ArrangementMap
{
    // Something that is no white space, as Unicode has it.
    internal const string WithLetters = "[^\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";

    public static ObjectCodec<HostingArrangement> Codec { get; } = new(
        "arrangement",
        new("an object with schema, id and what is known of the arrangement", "un objet avec schema, id et ce qu'on sait du dispositif"),
        new HostingArrangement() { Id = "unnamed" },
        null,
        new SchemaField<HostingArrangement>(ArrangementJson.Schema),
        Fields<HostingArrangement>.Required("id", new TextCodec(RecordName.Expectation, text => !string.IsNullOrWhiteSpace(text), new() { ["type"] = "string", ["pattern"] = WithLetters }), arrangement => arrangement.Id, (arrangement, value) => arrangement with { Id = value }),
        Fields<HostingArrangement>.Optional("name", arrangement => arrangement.Name, (arrangement, value) => arrangement with { Name = value }),
        new DocumentEvidenceField(),
        new CategoriesField(),
        Fields<HostingArrangement>.Part("responsibility", ResponsibilityMap.Codec, arrangement => arrangement.Responsibility, (arrangement, value) => arrangement with { Responsibility = value }),
        Fields<HostingArrangement>.Part("project", ProjectMap.Codec, arrangement => arrangement.Project, (arrangement, value) => arrangement with { Project = value }),
        Fields<HostingArrangement>.List("dataSets", DataSetMap.Codec, arrangement => arrangement.DataSets, (arrangement, value) => arrangement with { DataSets = value }),
        Fields<HostingArrangement>.List("layers", LayerMap.Codec, arrangement => arrangement.Layers, (arrangement, value) => arrangement with { Layers = value }),
        Fields<HostingArrangement>.Set("organisations", new SetCodec<Organisation>(OrganisationMap.Codec), arrangement => arrangement.Organisations, (arrangement, value) => arrangement with { Organisations = value }),
        Fields<HostingArrangement>.List("derogations", DerogationMap.Codec, arrangement => arrangement.Derogations, (arrangement, value) => arrangement with { Derogations = value }),
        Fields<HostingArrangement>.List("transfers", TransferMap.Codec, arrangement => arrangement.Transfers, (arrangement, value) => arrangement with { Transfers = value }),
        Fields<HostingArrangement>.List("opinions", OpinionMap.Codec, arrangement => arrangement.Opinions, (arrangement, value) => arrangement with { Opinions = value }),
        Fields<HostingArrangement>.List("homologations", HomologationMap.Codec, arrangement => arrangement.Homologations, (arrangement, value) => arrangement with { Homologations = value }),
        Fields<HostingArrangement>.Set("events", EventsCodec.Instance, arrangement => arrangement.Events, (arrangement, value) => arrangement with { Events = value }));
}
