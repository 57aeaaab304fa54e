using Sovereignty.Facts;

namespace Sovereignty.Testing;

/// <summary>Puts bodies on clouds and changes one thing of an arrangement at a time.</summary>
public static class Hosting
{
    /// <summary>The body runs menus on the cloud itself, under a project engaged and a contract signed on 2020-01-01, without derogation, transfer or opinion.</summary>
    public static HostingArrangement On(this Organisation body, Cloud cloud) => new HostingArrangement
    {
        Id = "example",
        Responsibility = new() { Body = Known.As(body.Id), CloudUser = Known.As(body.Id), ActsFor = Known.Exactly<PartyId>() },
        Project = new() { Engaged = Known.On("2020-01-01"), Signed = Known.On("2020-01-01"), ContractPeriod = Known.As(Validity.Always), Cost = Known.As(Amount.Exactly(500_000)) },
        Layers = Known.Exactly(cloud.Layer),
        Organisations = [body, .. cloud.Companies],
        Derogations = Known.Exactly<Derogation>(),
        Transfers = Known.Exactly<Transfer>(),
        Opinions = Known.Exactly<Opinion>(),
        Homologations = Known.Exactly<Homologation>(),
    }.Carrying(Some.Menus);

    /// <summary>The same, carrying this data and no other.</summary>
    public static HostingArrangement Carrying(this HostingArrangement arrangement, params DataSet[] data)
    {
        DataSetId[] ids = [.. data.Select(set => set.Id)];
        var layers = arrangement.Layers.Values.Select(layer => layer with { Carries = Known.Exactly<DataSetId>(ids) }).ToArray();
        return arrangement with { DataSets = Known.Exactly<DataSet>(data), Layers = Known.Exactly<Layer>(layers) };
    }

    /// <summary>The same, done for another body: its contractor uses the cloud on its own account.</summary>
    public static HostingArrangement For(this HostingArrangement arrangement, Organisation client) => arrangement with
    {
        Responsibility = arrangement.Responsibility with { ActsFor = Known.Exactly(PartyId.Of("client")) },
        Organisations = [.. arrangement.Organisations, client with { Id = PartyId.Of("client") }],
    };

    /// <summary>The same, whose project was engaged on a day, as <c>2020-01-01</c>.</summary>
    public static HostingArrangement EngagedOn(this HostingArrangement arrangement, string day) =>
        arrangement with { Project = arrangement.Project with { Engaged = Known.On(day) } };

    /// <summary>The same, whose contract was signed on a day, as <c>2020-01-01</c>.</summary>
    public static HostingArrangement SignedOn(this HostingArrangement arrangement, string day) =>
        arrangement with { Project = arrangement.Project with { Signed = Known.On(day) } };

    /// <summary>The same with a derogation of the minister, validated by the Prime Minister, from these provisions, granted on a day.</summary>
    public static HostingArrangement DerogatedOn(this HostingArrangement arrangement, string granted, params string[] provisions) => arrangement with
    {
        Derogations = Known.Exactly(new Derogation
        {
            Provisions = [.. provisions.Select(ProvisionId.Of)],
            ByMinister = Known.As(true),
            ValidatedByPrimeMinister = Known.As(true),
            Motivated = Known.As(true),
            Published = Known.As(true),
            Granted = Known.On(granted),
        }),
    };

    /// <summary>The same with what is known of an event.</summary>
    public static HostingArrangement Where(this HostingArrangement arrangement, string happened, UncertainDay day) =>
        arrangement with { Events = [.. arrangement.Events, new RecordedEvent { Event = EventId.Of(happened), Day = Known.As(day) }] };

    /// <summary>The same with an opinion of DINUM received on a day.</summary>
    public static HostingArrangement AdvisedOn(this HostingArrangement arrangement, string day) =>
        arrangement with { Opinions = Known.Exactly(new Opinion { By = AuthorityId.Of("fr-dinum"), Received = Known.On(day) }) };

    /// <summary>The same with a derogation from a security rule, granted on a day.</summary>
    public static HostingArrangement SecurityDerogatedOn(this HostingArrangement arrangement, string granted, string provision, bool reasons = true, bool homologation = true, bool hfds = true, bool officer = true) => arrangement with
    {
        Derogations = Known.Exactly(new Derogation
        {
            Provisions = [ProvisionId.Of(provision)],
            Motivated = Known.As(reasons),
            StatedInHomologation = Known.As(homologation),
            AgreedByHfds = Known.As(hfds),
            AuthorisedBySecurityOfficer = Known.As(officer),
            Granted = Known.On(granted),
        }),
    };

    /// <summary>The same whose project costs so many euros.</summary>
    public static HostingArrangement Costing(this HostingArrangement arrangement, long euros) =>
        arrangement with { Project = arrangement.Project with { Cost = Known.As(Amount.Exactly(euros)) } };

    /// <summary>The same with a transfer to a country, described in the contract.</summary>
    public static HostingArrangement TransferringTo(this HostingArrangement arrangement, string country, TransferMechanism mechanism) => arrangement with
    {
        Transfers = Known.Exactly(new Transfer { To = Known.As(Country.Of(country)), Mechanism = Known.As(mechanism), DescribedInContract = Known.As(true) }),
    };
}
