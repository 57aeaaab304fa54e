using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>An organisation.</summary>
internal static class OrganisationMap
{
    public static ObjectCodec<Organisation> Codec { get; } = new(
        "organisation",
        new("an organisation, as an object", "une organisation, sous forme d'objet"),
        Organisation.Unnamed,
        "id",
        Fields<Organisation>.Required("id", Names.Party, organisation => organisation.Id, (organisation, value) => organisation with { Id = value }),
        Fields<Organisation>.Optional("name", organisation => organisation.Name, (organisation, value) => organisation with { Name = value }),
        Fields<Organisation>.Fact("kind", EnumCodec<PartyKind>.Instance, organisation => organisation.Kind, (organisation, value) => organisation with { Kind = value }),
        Fields<Organisation>.Fact("localAuthority", EnumCodec<LocalAuthorityKind>.Instance, organisation => organisation.LocalAuthority, (organisation, value) => organisation with { LocalAuthority = value }),
        Fields<Organisation>.Fact("seat", CountryCodec.Instance, organisation => organisation.Seat, (organisation, value) => organisation with { Seat = value }),
        Fields<Organisation>.Fact("centralAdministration", CountryCodec.Instance, organisation => organisation.CentralAdministration, (organisation, value) => organisation with { CentralAdministration = value }),
        Fields<Organisation>.Fact("principalEstablishment", CountryCodec.Instance, organisation => organisation.PrincipalEstablishment, (organisation, value) => organisation with { PrincipalEstablishment = value }),
        Fields<Organisation>.List("establishments", CountryCodec.Instance, organisation => organisation.Establishments, (organisation, value) => organisation with { Establishments = value }),
        Fields<Organisation>.List("markets", CountryCodec.Instance, organisation => organisation.Markets, (organisation, value) => organisation with { Markets = value }),
        Fields<Organisation>.List("registrations", CountryCodec.Instance, organisation => organisation.Registrations, (organisation, value) => organisation with { Registrations = value }),
        Fields<Organisation>.List("subsidiaries", Names.Party, organisation => organisation.Subsidiaries, (organisation, value) => organisation with { Subsidiaries = value }),
        Fields<Organisation>.Fact("listed", BooleanCodec.Instance, organisation => organisation.Listed, (organisation, value) => organisation with { Listed = value }),
        Fields<Organisation>.List("holders", HoldingMap.Codec, organisation => organisation.Holders, (organisation, value) => organisation with { Holders = value }),
        Fields<Organisation>.Fact("declaredHoldersNamed", BooleanCodec.Instance, organisation => organisation.DeclaredHoldersNamed, (organisation, value) => organisation with { DeclaredHoldersNamed = value }),
        Fields<Organisation>.List("certificates", CertificateMap.Codec, organisation => organisation.Certificates, (organisation, value) => organisation with { Certificates = value }),
        Fields<Organisation>.List("regimes", Names.Regime, organisation => organisation.Regimes, (organisation, value) => organisation with { Regimes = value }));
}
