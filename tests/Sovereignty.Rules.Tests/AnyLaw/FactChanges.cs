using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Tests.Generators;

namespace Sovereignty.Tests.AnyLaw;

/// <summary>The changes of fact that theorems of the shipped law speak of.</summary>
internal static class FactChanges
{
    private static readonly Evidence Known = new(EvidenceGrade.Authority, new LocalDate(2000, 1, 1));

    /// <summary>One party holds one more valid certificate; of a list of which nothing is known this is then at least known.</summary>
    public static HostingArrangement Certified(Case one)
    {
        var services = one.Arrangement.Layers.Values.SelectMany(layer => layer.Service.Statements).SelectMany(statement => statement.OneOf).Append(Vocabulary.Ordinary.Services[0]).ToArray();
        var random = new Random(one.Seed);
        var certificate = new Certificate
        {
            Scheme = Vocabulary.Ordinary.Schemes[random.Next(Vocabulary.Ordinary.Schemes.Length)],
            Version = Fact.Of(Vocabulary.Ordinary.Versions[random.Next(Vocabulary.Ordinary.Versions.Length)], Known),
            Service = Fact.Of(services[random.Next(services.Length)], Known),
            State = Fact.Of(CertificateState.Granted, Known),
            Period = Fact.Of(Validity.Always, Known),
            Suspensions = FactList.Exactly<Suspension>(Known),
        };
        return With(one.Arrangement, one.OneOf(one.Arrangement.Organisations), party => party with { Certificates = Plus(party.Certificates, certificate) });
    }

    /// <summary>Every layer that is surely somewhere is stored, administered and reached from one more country.</summary>
    public static HostingArrangement HostedWider(Case one)
    {
        var country = one.OneOf(Country.All.ToArray());
        var knownOn = one.Terms.Knowledge.On ?? one.On;
        return one.Arrangement with
        {
            Layers = Each(one.Arrangement.Layers, layer => layer with
            {
                Storage = Wider(layer.Storage),
                Administration = Wider(layer.Administration),
                RemoteAccess = Plus(layer.RemoteAccess, new RemoteAccess { From = country }),
            })
        };

        FactList<Place> Wider(FactList<Place> places) => places.Entries.Any(entry => entry.Denial is null && entry.Evidence.Grade >= one.Terms.EvidenceFloor && entry.Evidence.PublicSince <= knownOn)
            ? Plus(places, new Place { Country = country })
            : places;
    }

    /// <summary>A party held by one holder wholly of the Union and one wholly of the United States, before and after a share moves to the latter.</summary>
    public static (HostingArrangement Less, HostingArrangement More) HeldAbroad(Case one)
    {
        var random = new Random(one.Seed);
        var party = one.OneOf(one.Arrangement.Organisations);
        var (inside, outside) = (Company("inside-holder", "FR"), Company("outside-holder", "US"));
        var shares = new[] { random.Next(0, 101), random.Next(0, 101), random.Next(0, 101) }.Order().ToArray();
        var arrangement = one.Arrangement with { Organisations = [.. one.Arrangement.Organisations, inside, outside] };
        return (Held(shares[0]), Held(random.Next(2) == 0 ? shares[1] : shares[2]));

        HostingArrangement Held(decimal abroad) => With(arrangement, party, held => held with
        {
            Kind = Fact.Of(PartyKind.OtherCompany, Known),
            LocalAuthority = Fact<LocalAuthorityKind>.Unknown,
            Holders = one.Seed % 3 == 0
                ? FactList.AtLeast(Known, Holding(inside, shares[2] - abroad), Holding(outside, abroad))
                : FactList.Exactly(Known, Holding(inside, 100 - abroad), Holding(outside, abroad)),
        });
    }

    private static Organisation Company(string id, string country) => new()
    {
        Id = PartyId.Of(id),
        Kind = Fact.Of(PartyKind.OtherCompany, Known),
        Seat = Fact.Of(Country.Of(country), Known),
        CentralAdministration = Fact.Of(Country.Of(country), Known),
        PrincipalEstablishment = Fact.Of(Country.Of(country), Known),
        Establishments = FactList.Exactly(Known, Country.Of(country)),
        Holders = FactList.Exactly<Holding>(Known),
    };

    private static Holding Holding(Organisation holder, decimal share) => new()
    {
        Holder = holder.Id,
        Capital = Fact.Of(Share.Exactly(share), Known),
        Votes = Fact.Of(Share.Exactly(share), Known),
        Veto = Fact.Of(false, Known),
        AppointsMajority = Fact.Of(false, Known),
        Period = Fact.Of(Validity.Always, Known),
    };

    private static HostingArrangement With(HostingArrangement arrangement, Organisation party, Func<Organisation, Organisation> change) =>
        arrangement with { Organisations = arrangement.Organisations.Select(other => other.Id.Equals(party.Id) ? change(other) : other).ToValueSet() };

    private static FactList<T> Plus<T>(FactList<T> list, T added)
        where T : notnull, IKeyed
    {
        var entries = list.Entries.Append(new Entry<T>(added, Known)).ToValueSet();
        return list.Completeness is { } completeness ? FactList.Exactly(completeness, entries) : FactList.AtLeast(entries);
    }

    private static FactList<T> Each<T>(FactList<T> list, Func<T, T> change)
        where T : notnull, IKeyed
    {
        var entries = list.Entries.Select(entry => entry with { Value = change(entry.Value) }).ToValueSet();
        return list.Completeness is { } completeness ? FactList.Exactly(completeness, entries) : FactList.AtLeast(entries);
    }
}
