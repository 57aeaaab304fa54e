using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>What could be so of an organisation.</summary>
internal static class PartySlots
{
    public static IEnumerable<Slot> All { get; } =
    [
        Could.Be<Organisation, PartyKind>(FactNames.Kind, party => party.Kind, (party, fact) => party with { Kind = fact }, (_, _, _) => Could.Any<PartyKind>().OrderBy(kind => kind.Value != Supposed.Known(PartyKind.OtherCompany))),
        Could.Be<Organisation, LocalAuthorityKind>(FactNames.LocalAuthority, party => party.LocalAuthority, (party, fact) => party with { LocalAuthority = fact }, (_, _, _) => Could.Any<LocalAuthorityKind>()),
        Place(FactNames.Seat, party => party.Seat, (party, fact) => party with { Seat = fact }),
        Place(FactNames.CentralAdministration, party => party.CentralAdministration, (party, fact) => party with { CentralAdministration = fact }),
        Place(FactNames.PrincipalEstablishment, party => party.PrincipalEstablishment, (party, fact) => party with { PrincipalEstablishment = fact }),
        Places(FactNames.Establishments, party => party.Establishments, (party, facts) => party with { Establishments = facts }),
        Places(FactNames.Markets, party => party.Markets, (party, facts) => party with { Markets = facts }),
        Places(FactNames.Registrations, party => party.Registrations, (party, facts) => party with { Registrations = facts }),
        Could.Be<Organisation, bool>(FactNames.Listed, party => party.Listed, (party, fact) => party with { Listed = fact }, (_, _, _) => Could.YesOrNo().Reverse()),
        Could.Be<Organisation, bool>(FactNames.DeclaredHoldersNamed, party => party.DeclaredHoldersNamed, (party, fact) => party with { DeclaredHoldersNamed = fact }, (_, _, _) => Could.YesOrNo()),

        // One answer needs one subsidiary at most, and one of which nothing is known yet stands for any.
        new Slot<Organisation, FactList<PartyId>>(FactNames.Subsidiaries, party => party.Subsidiaries, (party, facts) => party with { Subsidiaries = facts }, FactList<PartyId>.Unknown, Subsidiaries, (setting, _, _) => setting.Witnesses(FactNames.Subsidiaries) <= 1),

        // Chains, circles and rights have no end: what is not found may be there.
        new Slot<Organisation, FactList<Holding>>(FactNames.Holders, party => party.Holders, (party, facts) => party with { Holders = facts }, FactList<Holding>.Unknown, HoldersSlot.Possible, (_, _, _) => false),
        new Slot<Organisation, FactList<Certificate>>(FactNames.Certificates, party => party.Certificates, (party, facts) => party with { Certificates = facts }, FactList<Certificate>.Unknown, CertificatesSlot.Possible, CertificatesSlot.AreAll),
        Could.Have<Organisation, RegimeId>(FactNames.Regimes, party => party.Regimes, (party, facts) => party with { Regimes = facts }, (setting, _) => setting.Apart.Names<RegimeId>(FactNames.Regimes), NameWords.Of),
    ];

    private static Slot<Organisation, Fact<Country>> Place(FactName name, Func<Organisation, Fact<Country>> get, Func<Organisation, Fact<Country>, Organisation> set) =>
        Could.Be(name, get, set, (setting, _, _) => Could.Country(setting, name));

    private static Slot<Organisation, FactList<Country>> Places(FactName name, Func<Organisation, FactList<Country>> get, Func<Organisation, FactList<Country>, Organisation> set) =>
        Could.Have(name, get, set, (setting, _) => setting.Countries(name), country => Text.Same(country.Code));

    // Nobody else, or one more company that the party wholly holds: somewhere, or one of which nothing else is known yet.
    private static IEnumerable<Option<FactList<PartyId>>> Subsidiaries(Setting setting, HostingArrangement arrangement, Organisation party)
    {
        yield return new(Supposed.Exactly(party.Subsidiaries.Values), new("no others", "pas d'autres"));
        var id = Setting.NewParty(arrangement, "subsidiary");
        foreach (var country in setting.Countries(FactNames.Seat))
        {
            yield return new(Supposed.Exactly(party.Subsidiaries.Values.Append(id)), new($"a company in {country.Code}", $"une société en {country.Code}"))
            {
                Also = [Company.HeldBy(id, country, party.Id)],
            };
        }

        yield return new(Supposed.Exactly(party.Subsidiaries.Values.Append(id)), new("another company", "une autre société"))
        {
            Also = [new Organisation { Id = id, Holders = Supposed.Exactly([Company.Holding(party.Id, 100m, 100m, controls: true)]) }],
        };
    }
}
