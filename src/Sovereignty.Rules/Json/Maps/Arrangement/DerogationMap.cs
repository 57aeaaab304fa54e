using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>A derogation.</summary>
internal static class DerogationMap
{
    public static ObjectCodec<Derogation> Codec { get; } = new(
        "derogation",
        new("a derogation, as an object", "une dérogation, sous forme d'objet"),
        new Derogation() { Provisions = [] },
        null,
        Fields<Derogation>.Required("provisions", new SetCodec<ProvisionId>(Names.Provision, refusesEmpty: EmptyDerogations.Expectation), derogation => derogation.Provisions, (derogation, value) => derogation with { Provisions = value }),
        Fields<Derogation>.Fact("byMinister", BooleanCodec.Instance, derogation => derogation.ByMinister, (derogation, value) => derogation with { ByMinister = value }),
        Fields<Derogation>.Fact("validatedByPrimeMinister", BooleanCodec.Instance, derogation => derogation.ValidatedByPrimeMinister, (derogation, value) => derogation with { ValidatedByPrimeMinister = value }),
        Fields<Derogation>.Fact("motivated", BooleanCodec.Instance, derogation => derogation.Motivated, (derogation, value) => derogation with { Motivated = value }),
        Fields<Derogation>.Fact("published", BooleanCodec.Instance, derogation => derogation.Published, (derogation, value) => derogation with { Published = value }),
        Fields<Derogation>.Fact("statedInHomologation", BooleanCodec.Instance, derogation => derogation.StatedInHomologation, (derogation, value) => derogation with { StatedInHomologation = value }),
        Fields<Derogation>.Fact("agreedByHfds", BooleanCodec.Instance, derogation => derogation.AgreedByHfds, (derogation, value) => derogation with { AgreedByHfds = value }),
        Fields<Derogation>.Fact("authorisedBySecurityOfficer", BooleanCodec.Instance, derogation => derogation.AuthorisedBySecurityOfficer, (derogation, value) => derogation with { AuthorisedBySecurityOfficer = value }),
        Fields<Derogation>.Fact("granted", UncertainDayCodec.Instance, derogation => derogation.Granted, (derogation, value) => derogation with { Granted = value }));
}
