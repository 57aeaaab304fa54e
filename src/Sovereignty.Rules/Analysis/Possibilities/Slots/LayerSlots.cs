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
        new Slot<Layer, Fact<LayerRole>>(FactNames.Role, layer => layer.Role, (layer, fact) => layer with { Role = fact }, Fact<LayerRole>.Unknown, (setting, _, _) => Could.Any<LayerRole>()),
        new Slot<Layer, Fact<Delivery>>(FactNames.Delivery, layer => layer.Delivery, (layer, fact) => layer with { Delivery = fact }, Fact<Delivery>.Unknown, (setting, _, _) => Could.Any<Delivery>()),
        new Slot<Layer, Fact<KeyCustody>>(FactNames.Keys, layer => layer.Keys, (layer, fact) => layer with { Keys = fact }, Fact<KeyCustody>.Unknown, (setting, _, _) => Could.Any<KeyCustody>()),
        new Slot<Layer, Fact<PartyId>>(FactNames.Operator, layer => layer.Operator, (layer, fact) => layer with { Operator = fact }, Fact<PartyId>.Unknown, (setting, arrangement, _) => Could.Operator(setting, arrangement)),
        new Slot<Layer, Fact<PartyId>>(FactNames.KeyHolder, layer => layer.KeyHolder, (layer, fact) => layer with { KeyHolder = fact }, Fact<PartyId>.Unknown, (setting, arrangement, _) => Could.Party(arrangement, "key-holder", AnotherCompany)),
        new Slot<Layer, Fact<ServiceId>>(FactNames.Service, layer => layer.Service, (layer, fact) => layer with { Service = fact }, Fact<ServiceId>.Unknown, Services),
        new Slot<Layer, FactList<DataSetId>>(FactNames.Carries, layer => layer.Carries, (layer, facts) => layer with { Carries = facts }, FactList<DataSetId>.Unknown, (setting, arrangement, layer) => Could.Some(setting, FactNames.Carries, layer.Carries, arrangement.DataSets.Values.Select(data => data.Id), id => Text.Same(id.Value)), setting => setting.Apart.Askers(FactNames.Carries) <= 2),
        Places(FactNames.Storage, layer => layer.Storage, (layer, facts) => layer with { Storage = facts }),
        Places(FactNames.Administration, layer => layer.Administration, (layer, facts) => layer with { Administration = facts }),
        new Slot<Layer, FactList<Country>>(FactNames.Transit, layer => layer.Transit, (layer, facts) => layer with { Transit = facts }, FactList<Country>.Unknown, (setting, _, layer) => Could.Countries(setting, FactNames.Transit, layer.Transit), setting => setting.Apart.Askers(FactNames.Transit) <= 2),
        new Slot<Layer, FactList<MeasureId>>(FactNames.Measures, layer => layer.Measures, (layer, facts) => layer with { Measures = facts }, FactList<MeasureId>.Unknown, (setting, _, layer) => Could.Some(setting, FactNames.Measures, layer.Measures, setting.Apart.Names<MeasureId>(FactNames.Measures), NameWords.Of), setting => setting.Apart.Askers(FactNames.Measures) <= 2),
        new Slot<Layer, FactList<CommitmentId>>(FactNames.Commitments, layer => layer.Commitments, (layer, facts) => layer with { Commitments = facts }, FactList<CommitmentId>.Unknown, (setting, _, layer) => Could.Some(setting, FactNames.Commitments, layer.Commitments, setting.Apart.Names<CommitmentId>(FactNames.Commitments), NameWords.Of), setting => setting.Apart.Askers(FactNames.Commitments) <= 2),
        new Slot<Layer, FactList<RemoteAccess>>(FactNames.RemoteAccess, layer => layer.RemoteAccess, (layer, facts) => layer with { RemoteAccess = facts }, FactList<RemoteAccess>.Unknown, RemoteAccesses, setting => setting.Apart.Askers(FactNames.RemoteAccess) <= 2),
        new Slot<Layer, FactList<StaffGroup>>(FactNames.Staff, layer => layer.Staff, (layer, facts) => layer with { Staff = facts }, FactList<StaffGroup>.Unknown, Staff, setting => setting.Apart.Askers(FactNames.Staff) <= 2),
        new Slot<Layer, FactList<TechnologySupply>>(FactNames.Technology, layer => layer.Technology, (layer, facts) => layer with { Technology = facts }, FactList<TechnologySupply>.Unknown, Technology, setting => setting.Apart.Askers(FactNames.Technology) <= 1),
    ];

    private static Slot<Layer, FactList<Place>> Places(FactName name, Func<Layer, FactList<Place>> get, Func<Layer, FactList<Place>, Layer> set) =>
        new(name, get, set, FactList<Place>.Unknown, (setting, _, layer) => Could.Some(setting, name, get(layer), setting.Countries(name).Select(country => new Place { Country = country }), place => Text.Same(place.Country.Code)).Where(places => places.Value.Entries.Count > 0), setting => setting.Apart.Askers(name) <= 2);

    private static IEnumerable<Option<Fact<ServiceId>>> Services(Setting setting, HostingArrangement arrangement, Layer layer)
    {
        var offered = arrangement.Organisations
            .Where(party => layer.Operator.Statements.Any(statement => statement.OneOf.AsSpan().Contains(party.Id)))
            .SelectMany(party => party.Certificates.Values).SelectMany(certificate => certificate.Service.Statements).SelectMany(statement => statement.OneOf);
        return offered.Append(ServiceId.Of("supposed-service")).Append(ServiceId.Of("supposed-other-service")).Distinct()
            .Select(service => new Option<Fact<ServiceId>>(Supposed.Known(service), Text.Same(service.Value)));
    }

    private static IEnumerable<Option<FactList<RemoteAccess>>> RemoteAccesses(Setting setting, HostingArrangement arrangement, Layer layer) => Could.Some(
        setting,
        FactNames.RemoteAccess,
        layer.RemoteAccess,
        from country in setting.Countries(FactNames.RemoteAccess)
        from purpose in Enum.GetValues<RemoteAccessPurpose>()
        from seesData in EitherWay
        from supervised in EitherWay
        select new RemoteAccess { From = country, Purpose = Supposed.Known(purpose), SeesData = Supposed.Known(seesData), Supervised = Supposed.Known(supervised) },
        access => new(
            $"from {access.From.Code}, {access.Purpose}, sees data: {access.SeesData}, supervised: {access.Supervised}",
            $"depuis {access.From.Code}, {access.Purpose}, voit les données : {access.SeesData}, supervisé : {access.Supervised}")).Where(IsOfDistinctCountries);

    private static bool IsOfDistinctCountries(Option<FactList<RemoteAccess>> option) => option.Value.Values.Select(access => access.From).Distinct().Count() == option.Value.Entries.Count;

    private static IEnumerable<Option<FactList<StaffGroup>>> Staff(Setting setting, HostingArrangement arrangement, Layer layer) => Could.Some(
        setting,
        FactNames.Staff,
        layer.Staff,
        from country in setting.Countries(FactNames.Staff)
        from reachesData in EitherWay
        select new StaffGroup { Residence = country, Nationality = Supposed.Known(country), AccessToData = Supposed.Known(reachesData) },
        group => new($"in {group.Residence.Code}, access to data: {group.AccessToData}", $"en {group.Residence.Code}, accès aux données : {group.AccessToData}"))
        .Where(option => option.Value.Values.Select(group => group.Residence).Distinct().Count() == option.Value.Entries.Count);

    // No third company, or one more somewhere, wholly held from there.
    private static IEnumerable<Option<FactList<TechnologySupply>>> Technology(Setting setting, HostingArrangement arrangement, Layer layer)
    {
        yield return new(Supposed.Exactly(layer.Technology.Values), layer.Technology.Entries.Count == 0 ? new("none", "aucune") : new("no others", "pas d'autres"));
        foreach (var country in setting.Countries(FactNames.Technology))
        {
            var company = Company.In(arrangement, country, "supplier");
            foreach (var (reaches, autonomy) in Ways)
            {
                var supply = new TechnologySupply { Supplier = company[0].Id, CanReachData = Supposed.Known(reaches), AutonomyAssured = Supposed.Known(autonomy) };
                yield return new(
                    Supposed.Exactly(layer.Technology.Values.Append(supply)),
                    new(
                        $"a company of {country.Code} that {(reaches ? "can" : "can't")} reach data, and without which the service {(autonomy ? "can" : "can't")} go on",
                        $"une société de {country.Code} qui {(reaches ? "peut" : "ne peut pas")} accéder aux données, et sans laquelle le service {(autonomy ? "peut" : "ne peut pas")} continuer"))
                {
                    Also = company,
                };
            }
        }
    }
}
