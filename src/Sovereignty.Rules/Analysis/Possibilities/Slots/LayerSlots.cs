using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>What could be so of a layer of hosting.</summary>
internal static class LayerSlots
{
    private static readonly bool[] EitherWay = [true, false];
    private static readonly (bool Reaches, bool Autonomy)[] Ways = [(true, true), (true, false), (false, true), (false, false)];
    private static readonly Text AnotherCompany = new("another company", "une autre société");

    public static IEnumerable<Slot> All { get; } =
    [
        Could.Be<Layer, LayerRole>(FactNames.Role, layer => layer.Role, (layer, fact) => layer with { Role = fact }, (_, _, _) => Could.Any<LayerRole>()),
        Could.Be<Layer, Delivery>(FactNames.Delivery, layer => layer.Delivery, (layer, fact) => layer with { Delivery = fact }, (_, _, _) => Could.Any<Delivery>()),
        Could.Be<Layer, KeyCustody>(FactNames.Keys, layer => layer.Keys, (layer, fact) => layer with { Keys = fact }, (_, _, _) => Could.Any<KeyCustody>()),
        Could.Be<Layer, PartyId>(FactNames.Operator, layer => layer.Operator, (layer, fact) => layer with { Operator = fact }, (setting, arrangement, _) => Could.Operator(setting, arrangement)),
        Could.Be<Layer, PartyId>(FactNames.KeyHolder, layer => layer.KeyHolder, (layer, fact) => layer with { KeyHolder = fact }, (setting, arrangement, _) => Could.Party(arrangement, "key-holder", AnotherCompany)),
        Could.Be<Layer, ServiceId>(FactNames.Service, layer => layer.Service, (layer, fact) => layer with { Service = fact }, (_, arrangement, _) => Services(arrangement)),

        // Every data set has to be carried somewhere, so lists that leave out what is not asked about may not stand for longer ones: only each choice of few is all.
        new Slot<Layer, FactList<DataSetId>>(
            FactNames.Carries,
            layer => layer.Carries,
            (layer, facts) => layer with { Carries = facts },
            FactList<DataSetId>.Unknown,
            (setting, arrangement, layer) => Could.Some(setting, FactNames.Carries, layer.Carries, DataSetsOf(arrangement), id => Text.Same(id.Value)),
            (_, arrangement, layer) => arrangement.DataSets.Completeness is not null && Could.IsFew(Could.Fresh(layer.Carries, DataSetsOf(arrangement)))),
        Places(FactNames.Storage, layer => layer.Storage, (layer, facts) => layer with { Storage = facts }),
        Places(FactNames.Administration, layer => layer.Administration, (layer, facts) => layer with { Administration = facts }),
        Could.Have<Layer, Country>(FactNames.Transit, layer => layer.Transit, (layer, facts) => layer with { Transit = facts }, (setting, _) => setting.Countries(FactNames.Transit), country => Text.Same(country.Code)),
        Could.Have<Layer, MeasureId>(FactNames.Measures, layer => layer.Measures, (layer, facts) => layer with { Measures = facts }, (setting, _) => setting.Apart.Names<MeasureId>(FactNames.Measures), NameWords.Of),
        Could.Have<Layer, CommitmentId>(FactNames.Commitments, layer => layer.Commitments, (layer, facts) => layer with { Commitments = facts }, (setting, _) => setting.Apart.Names<CommitmentId>(FactNames.Commitments), NameWords.Of),
        Could.Have<Layer, RemoteAccess>(
            FactNames.RemoteAccess,
            layer => layer.RemoteAccess,
            (layer, facts) => layer with { RemoteAccess = facts },
            RemoteAccesses,
            access => new(
                $"from {access.From.Code}, {ValueWords.Of(access.Purpose).En}, sees data: {ValueWords.Of(access.SeesData).En}, supervised: {ValueWords.Of(access.Supervised).En}",
                $"depuis {access.From.Code}, {ValueWords.Of(access.Purpose).Fr}, voit les données : {ValueWords.Of(access.SeesData).Fr}, supervisé : {ValueWords.Of(access.Supervised).Fr}")),
        Could.Have<Layer, StaffGroup>(
            FactNames.Staff,
            layer => layer.Staff,
            (layer, facts) => layer with { Staff = facts },
            Staff,
            group => new($"in {group.Residence.Code}, access to data: {ValueWords.Of(group.AccessToData).En}", $"en {group.Residence.Code}, accès aux données : {ValueWords.Of(group.AccessToData).Fr}")),

        // One answer needs one supplier at most, and one of which nothing is known yet stands for any.
        new Slot<Layer, FactList<TechnologySupply>>(FactNames.Technology, layer => layer.Technology, (layer, facts) => layer with { Technology = facts }, FactList<TechnologySupply>.Unknown, Technology, (setting, _, _) => setting.Witnesses(FactNames.Technology) <= 1),
    ];

    // What is hosted is somewhere: no list of places is empty.
    private static Slot<Layer, FactList<Place>> Places(FactName name, Func<Layer, FactList<Place>> get, Func<Layer, FactList<Place>, Layer> set) => new(
        name,
        get,
        set,
        FactList<Place>.Unknown,
        (setting, _, layer) => Could.Some(setting, name, get(layer), PlacesOf(setting, name), place => Text.Same(place.Country.Code)).Where(places => places.Value.Entries.Count > 0),
        (setting, _, layer) => Could.AreAll(setting, name, get(layer), PlacesOf(setting, name)));

    private static IEnumerable<Place> PlacesOf(Setting setting, FactName name) => setting.Countries(name).Select(country => new Place { Country = country });

    private static IEnumerable<DataSetId> DataSetsOf(HostingArrangement arrangement) => arrangement.DataSets.Values.Select(data => data.Id);

    // Services are only ever compared with those of certificates.
    private static IEnumerable<Option<Fact<ServiceId>>> Services(HostingArrangement arrangement) => arrangement.Organisations
        .SelectMany(party => party.Certificates.Values).SelectMany(certificate => certificate.Service.Statements).SelectMany(statement => statement.OneOf)
        .Append(ServiceId.Of("supposed-service")).Append(ServiceId.Of("supposed-other-service")).Distinct()
        .Select(service => new Option<Fact<ServiceId>>(Supposed.Known(service), Text.Same(service.Value)));

    private static IEnumerable<RemoteAccess> RemoteAccesses(Setting setting, HostingArrangement arrangement) =>
        from country in setting.Countries(FactNames.RemoteAccess)
        from purpose in Enum.GetValues<RemoteAccessPurpose>()
        from seesData in EitherWay
        from supervised in EitherWay
        select new RemoteAccess { From = country, Purpose = Supposed.Known(purpose), SeesData = Supposed.Known(seesData), Supervised = Supposed.Known(supervised) };

    private static IEnumerable<StaffGroup> Staff(Setting setting, HostingArrangement arrangement) =>
        from country in setting.Countries(FactNames.Staff)
        from reachesData in EitherWay
        select new StaffGroup { Residence = country, Nationality = Supposed.Known(country), AccessToData = Supposed.Known(reachesData) };

    // No third company, or one more: somewhere and wholly held from there, or one of which nothing is known yet.
    private static IEnumerable<Option<FactList<TechnologySupply>>> Technology(Setting setting, HostingArrangement arrangement, Layer layer)
    {
        yield return new(Supposed.Exactly(layer.Technology.Values), layer.Technology.Entries.Count == 0 ? new("none", "aucune") : new("no others", "pas d'autres"));
        foreach (var country in setting.Countries(FactNames.Technology))
        {
            var company = Company.In(arrangement, country, "supplier");
            foreach (var (reaches, autonomy) in Ways)
            {
                yield return Supplied(layer, company[0].Id, $"a company of {country.Code}", $"une société de {country.Code}", reaches, autonomy) with { Also = company };
            }
        }

        var any = Setting.NewParty(arrangement, "supplier");
        foreach (var (reaches, autonomy) in Ways)
        {
            yield return Supplied(layer, any, "another company", "une autre société", reaches, autonomy) with { Also = [new Organisation { Id = any }] };
        }
    }

    private static Option<FactList<TechnologySupply>> Supplied(Layer layer, PartyId supplier, string en, string fr, bool reaches, bool autonomy) => new(
        Supposed.Exactly(layer.Technology.Values.Append(new TechnologySupply { Supplier = supplier, CanReachData = Supposed.Known(reaches), AutonomyAssured = Supposed.Known(autonomy) })),
        new(
            $"{en} that {(reaches ? "can" : "can't")} reach data, and without which the service {(autonomy ? "can" : "can't")} go on",
            $"{fr} qui {(reaches ? "peut" : "ne peut pas")} accéder aux données, et sans laquelle le service {(autonomy ? "peut" : "ne peut pas")} continuer"));
}
