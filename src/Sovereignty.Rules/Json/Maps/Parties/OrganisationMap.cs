using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>An organisation.</summary>
internal static class OrganisationMap
{
    public static ObjectCodec<Organisation> Codec { get; } = new(
        new("an organisation, as an object", "une organisation, sous forme d'objet"),
        Organisation.Unnamed,
        "id",
        Fields<Organisation>.Required("id", Names.Party, organisation => organisation.Id, (organisation, value) => organisation with { Id = value }),
        Fields<Organisation>.Optional("name", organisation => organisation.Name, (organisation, value) => organisation with { Name = value }),
        Fields<Organisation>.Fact("kind", EnumCodec<PartyKind>.Instance, organisation => organisation.Kind, (organisation, value) => organisation with { Kind = value }),
        Fields<Organisation>.Fact("seat", CountryCodec.Instance, organisation => organisation.Seat, (organisation, value) => organisation with { Seat = value }),
        Fields<Organisation>.Fact("centralAdministration", CountryCodec.Instance, organisation => organisation.CentralAdministration, (organisation, value) => organisation with { CentralAdministration = value }),
        Fields<Organisation>.Fact("principalEstablishment", CountryCodec.Instance, organisation => organisation.PrincipalEstablishment, (organisation, value) => organisation with { PrincipalEstablishment = value }),
        Fields<Organisation>.List("establishments", CountryCodec.Instance, organisation => organisation.Establishments, (organisation, value) => organisation with { Establishments = value }),
        Fields<Organisation>.Fact("listed", BooleanCodec.Instance, organisation => organisation.Listed, (organisation, value) => organisation with { Listed = value }),
        Fields<Organisation>.List("holders", HoldingMap.Codec, organisation => organisation.Holders, (organisation, value) => organisation with { Holders = value }),
        Fields<Organisation>.List("certificates", CertificateMap.Codec, organisation => organisation.Certificates, (organisation, value) => organisation with { Certificates = value }));
}
