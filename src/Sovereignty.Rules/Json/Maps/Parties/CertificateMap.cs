using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>A certificate.</summary>
internal static class CertificateMap
{
    public static ObjectCodec<Certificate> Codec { get; } = new(
        "certificate",
        new("a certificate, as an object", "un certificat, sous forme d'objet"),
        new Certificate() { Scheme = SchemeId.Of("unnamed") },
        null,
        Fields<Certificate>.Required("scheme", Names.Scheme, certificate => certificate.Scheme, (certificate, value) => certificate with { Scheme = value }),
        Fields<Certificate>.Fact("version", TextCodec.Any, certificate => certificate.Version, (certificate, value) => certificate with { Version = value }),
        Fields<Certificate>.Fact("service", Names.Service, certificate => certificate.Service, (certificate, value) => certificate with { Service = value }),
        Fields<Certificate>.Fact("state", EnumCodec<CertificateState>.Instance, certificate => certificate.State, (certificate, value) => certificate with { State = value }),
        Fields<Certificate>.Fact("period", ValidityCodec.Instance, certificate => certificate.Period, (certificate, value) => certificate with { Period = value }),
        Fields<Certificate>.List("suspensions", SuspensionMap.Codec, certificate => certificate.Suspensions, (certificate, value) => certificate with { Suspensions = value }));
}
