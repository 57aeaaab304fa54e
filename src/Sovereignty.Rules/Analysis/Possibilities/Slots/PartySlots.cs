using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>What could be so of an organisation.</summary>
internal static class PartySlots
{
    public static IEnumerable<Slot> All { get; } =
    [
        new Slot<Organisation, Fact<PartyKind>>(FactNames.Kind, party => party.Kind, (party, fact) => party with { Kind = fact }, Fact<PartyKind>.Unknown, (setting, _, _) => Could.Any<PartyKind>().OrderBy(kind => kind.Value != Supposed.Known(PartyKind.OtherCompany))),
        new Slot<Organisation, Fact<LocalAuthorityKind>>(FactNames.LocalAuthority, party => party.LocalAuthority, (party, fact) => party with { LocalAuthority = fact }, Fact<LocalAuthorityKind>.Unknown, (setting, _, _) => Could.Any<LocalAuthorityKind>()),
        Place(FactNames.Seat, party => party.Seat, (party, fact) => party with { Seat = fact }),
        Place(FactNames.CentralAdministration, party => party.CentralAdministration, (party, fact) => party with { CentralAdministration = fact }),
        Place(FactNames.PrincipalEstablishment, party => party.PrincipalEstablishment, (party, fact) => party with { PrincipalEstablishment = fact }),
        Places(FactNames.Establishments, party => party.Establishments, (party, facts) => party with { Establishments = facts }),
        Places(FactNames.Markets, party => party.Markets, (party, facts) => party with { Markets = facts }),
        Places(FactNames.Registrations, party => party.Registrations, (party, facts) => party with { Registrations = facts }),
        new Slot<Organisation, Fact<bool>>(FactNames.Listed, party => party.Listed, (party, fact) => party with { Listed = fact }, Fact<bool>.Unknown, (setting, _, _) => Could.YesOrNo().Reverse()),
        new Slot<Organisation, Fact<bool>>(FactNames.DeclaredHoldersNamed, party => party.DeclaredHoldersNamed, (party, fact) => party with { DeclaredHoldersNamed = fact }, Fact<bool>.Unknown, (setting, _, _) => Could.YesOrNo()),
        new Slot<Organisation, FactList<PartyId>>(FactNames.Subsidiaries, party => party.Subsidiaries, (party, facts) => party with { Subsidiaries = facts }, FactList<PartyId>.Unknown, Subsidiaries, setting => setting.Apart.Askers(FactNames.Subsidiaries) <= 1),
        new Slot<Organisation, FactList<Holding>>(FactNames.Holders, party => party.Holders, (party, facts) => party with { Holders = facts }, FactList<Holding>.Unknown, HoldersSlot.Possible, _ => false),
        new Slot<Organisation, FactList<Certificate>>(FactNames.Certificates, party => party.Certificates, (party, facts) => party with { Certificates = facts }, FactList<Certificate>.Unknown, CertificatesSlot.Possible, CertificatesSlot.AreAll),
        new Slot<Organisation, FactList<RegimeId>>(FactNames.Regimes, party => party.Regimes, (party, facts) => party with { Regimes = facts }, FactList<RegimeId>.Unknown, (setting, _, party) => Could.Some(setting, FactNames.Regimes, party.Regimes, setting.Apart.Names<RegimeId>(FactNames.Regimes), NameWords.Of), setting => setting.Apart.Askers(FactNames.Regimes) <= 2),
    ];

    private static Slot<Organisation, Fact<Country>> Place(FactName name, Func<Organisation, Fact<Country>> get, Func<Organisation, Fact<Country>, Organisation> set) =>
        new(name, get, set, Fact<Country>.Unknown, (setting, _, _) => Could.Country(setting, name));

    private static Slot<Organisation, FactList<Country>> Places(FactName name, Func<Organisation, FactList<Country>> get, Func<Organisation, FactList<Country>, Organisation> set) =>
        new(name, get, set, FactList<Country>.Unknown, (setting, _, party) => Could.Countries(setting, name, get(party)), setting => setting.Apart.Askers(name) <= 2);

    // Nobody else, or one more company somewhere that the party wholly holds.
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
    }
}
