namespace Sovereignty.Facts;

/// <summary>Where an organisation has facts.</summary>
internal static class PartyPlaces
{
    public static Places<Certificate> OfCertificate { get; } = new Places<Certificate>()
        .Fact(part => part.Version, (part, value) => part with { Version = value })
        .Fact(part => part.Service, (part, value) => part with { Service = value })
        .Fact(part => part.State, (part, value) => part with { State = value })
        .Fact(part => part.Period, (part, value) => part with { Period = value })
        .List(part => part.Suspensions, (part, value) => part with { Suspensions = value });

    public static Places<Acquisition> OfAcquisition { get; } = new Places<Acquisition>()
        .Fact(part => part.Announced, (part, value) => part with { Announced = value })
        .Fact(part => part.Cleared, (part, value) => part with { Cleared = value })
        .Fact(part => part.Prohibited, (part, value) => part with { Prohibited = value })
        .Fact(part => part.Closed, (part, value) => part with { Closed = value });

    public static Places<Holding> OfHolding { get; } = new Places<Holding>()
        .Fact(part => part.Capital, (part, value) => part with { Capital = value })
        .Fact(part => part.Votes, (part, value) => part with { Votes = value })
        .Fact(part => part.Veto, (part, value) => part with { Veto = value })
        .Fact(part => part.AppointsMajority, (part, value) => part with { AppointsMajority = value })
        .Fact(part => part.Controls, (part, value) => part with { Controls = value })
        .Any(part => part.Acquisition, (part, value) => part with { Acquisition = value }, (deal, variation) => deal is null ? [] : OfAcquisition!.Vary(deal, variation), (deal, variation) => deal is null ? null : OfAcquisition!.VaryAll(deal, variation))
        .Fact(part => part.Period, (part, value) => part with { Period = value });

    public static Places<Organisation> OfOrganisation { get; } = new Places<Organisation>()
        .Fact(part => part.Kind, (part, value) => part with { Kind = value })
        .Fact(part => part.LocalAuthority, (part, value) => part with { LocalAuthority = value })
        .Fact(part => part.Seat, (part, value) => part with { Seat = value })
        .Fact(part => part.CentralAdministration, (part, value) => part with { CentralAdministration = value })
        .Fact(part => part.PrincipalEstablishment, (part, value) => part with { PrincipalEstablishment = value })
        .Fact(part => part.Listed, (part, value) => part with { Listed = value })
        .List(part => part.Establishments, (part, value) => part with { Establishments = value })
        .List(part => part.Markets, (part, value) => part with { Markets = value })
        .List(part => part.Registrations, (part, value) => part with { Registrations = value })
        .List(part => part.Subsidiaries, (part, value) => part with { Subsidiaries = value })
        .List(part => part.Holders, (part, value) => part with { Holders = value }, OfHolding)
        .Fact(part => part.DeclaredHoldersNamed, (part, value) => part with { DeclaredHoldersNamed = value })
        .List(part => part.Certificates, (part, value) => part with { Certificates = value }, OfCertificate)
        .List(part => part.Regimes, (part, value) => part with { Regimes = value });
}
