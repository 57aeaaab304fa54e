using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>Supposed companies of which everything is known, so that no question about them stays open.</summary>
internal static class Company
{
    /// <summary>A company that sits, is run and sells in one country and is wholly held by a person who lives there.</summary>
    public static ValueList<Organisation> In(HostingArrangement arrangement, Country country, string what)
    {
        var id = Setting.NewParty(arrangement, what);
        var owner = PartyId.Of(id.Value + "-owner");
        return [HeldBy(id, country, owner), Person(owner, country)];
    }

    public static Organisation HeldBy(PartyId id, Country country, PartyId owner) => new()
    {
        Id = id,
        Kind = Supposed.Known(PartyKind.OtherCompany),
        Seat = Supposed.Known(country),
        CentralAdministration = Supposed.Known(country),
        PrincipalEstablishment = Supposed.Known(country),
        Establishments = Supposed.Exactly([country]),
        Markets = Supposed.Exactly([country]),
        Registrations = Supposed.Exactly<Country>([]),
        Subsidiaries = Supposed.Exactly<PartyId>([]),
        Listed = Supposed.Known(false),
        DeclaredHoldersNamed = Supposed.Known(true),
        Holders = Supposed.Exactly([Holding(owner, 100m, 100m, controls: true)]),
        Certificates = Supposed.Exactly<Certificate>([]),
        Regimes = Supposed.Exactly<RegimeId>([]),
    };

    /// <summary>A natural person who lives in a country and has nothing to do with others.</summary>
    public static Organisation Person(PartyId id, Country country) => new()
    {
        Id = id,
        Kind = Supposed.Known(PartyKind.NaturalPerson),
        Seat = Supposed.Known(country),
        CentralAdministration = Supposed.Known(country),
        PrincipalEstablishment = Supposed.Known(country),
        Establishments = Supposed.Exactly([country]),
        Markets = Supposed.Exactly<Country>([]),
        Registrations = Supposed.Exactly<Country>([]),
        Subsidiaries = Supposed.Exactly<PartyId>([]),
        Holders = Supposed.Exactly<Holding>([]),
        Certificates = Supposed.Exactly<Certificate>([]),
        Regimes = Supposed.Exactly<RegimeId>([]),
    };

    public static Holding Holding(PartyId holder, decimal capital, decimal votes, bool controls, bool veto = false) => new()
    {
        Holder = holder,
        Capital = Supposed.Known(Share.Exactly(capital)),
        Votes = Supposed.Known(Share.Exactly(votes)),
        Veto = Supposed.Known(veto),
        AppointsMajority = Supposed.Known(controls),
        Controls = Supposed.Known(controls),
        Period = Supposed.Known(Validity.Always),
    };
}
