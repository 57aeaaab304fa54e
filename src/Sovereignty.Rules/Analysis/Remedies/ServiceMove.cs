using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>Layers move to another service: of a company wholly of the first country that the questions know, run from there, or of the State itself.</summary>
internal sealed class ServiceMove(ValueList<Layer> layers, Delivery delivery, Text to, Text? reliesOn) : Move(Changer.Buyer, reliesOn)
{
    private static readonly ServiceId Service = ServiceId.Of("supposed-service");

    public override IEnumerable<(string Fact, string Part)> Changes => layers.SelectMany(layer =>
        LayerSlots.All.Where(slot => slot.Fact != FactNames.Carries && slot.Fact != FactNames.Role).Select(slot => (slot.Fact.Property, Parts.NameOf(layer))));

    public override HostingArrangement? Forget(HostingArrangement arrangement) => null;

    public override IEnumerable<Possibility> Possibilities(Setting setting, HostingArrangement arrangement)
    {
        var now = layers.Select(layer => Parts.Find(arrangement, layer)).OfType<Layer>().ToArray();
        if (now.Length < layers.Count)
        {
            yield break;
        }

        var home = setting.Countries(FactNames.Holders)[0];
        var company = Operator(Company.In(arrangement, home, "operator"));
        var moved = Parts.With(now.Aggregate(arrangement, (one, layer) => Parts.Replace(one, layer, Moved(layer, company[0].Id, home, setting))), company);
        var blank = company[0] with { Certificates = FactList<Certificate>.Unknown };
        foreach (var certificates in CertificatesSlot.Possible(setting, moved, blank).OrderBy(option => option.Value.Entries.Count))
        {
            yield return new(Parts.Replace(moved, company[0], blank with { Certificates = certificates.Value }), WordsOf(certificates));
        }
    }

    private Text WordsOf(Option<FactList<Certificate>> certificates)
    {
        var names = string.Join(", ", layers.Select(layer => layer.Id.Value));
        var (en, fr) = layers.Count == 1 ? ("moves to", "passe vers") : ("move to", "passent vers");
        return certificates.Value.Entries.Count == 0
            ? new($"{names}: {en} {to.En}", $"{names} : {fr} {to.Fr}")
            : new($"{names}: {en} {to.En}, with {certificates.Words.En}", $"{names} : {fr} {to.Fr}, avec {certificates.Words.Fr}");
    }

    // Nobody holds the State.
    private ValueList<Organisation> Operator(ValueList<Organisation> company) => delivery == Delivery.InternalStateCloud
        ? [company[0] with { Kind = Supposed.Known(PartyKind.StateAdministration), Holders = Supposed.Exactly<Holding>() }]
        : company;

    private Layer Moved(Layer now, PartyId by, Country home, Setting setting) => now with
    {
        Delivery = Supposed.Known(delivery),
        Operator = Supposed.Known(by),
        Service = Supposed.Known(Service),
        Storage = Supposed.Exactly(new Place { Country = home }),
        Administration = Supposed.Exactly(new Place { Country = home }),
        RemoteAccess = Supposed.Exactly<RemoteAccess>(),
        Staff = Supposed.Exactly(new StaffGroup { Residence = home, Nationality = Supposed.Known(home), AccessToData = Supposed.Known(true) }),
        Keys = Supposed.Known(KeyCustody.Provider),
        KeyHolder = Fact<PartyId>.Unknown,
        Transit = Supposed.Exactly<Country>(),
        Measures = Supposed.Exactly<MeasureId>(),
        Technology = Supposed.Exactly<TechnologySupply>(),
        Commitments = Supposed.Exactly(now.Commitments.Values.Concat(setting.Apart.Names<CommitmentId>(FactNames.Commitments)).Distinct()),
    };
}
