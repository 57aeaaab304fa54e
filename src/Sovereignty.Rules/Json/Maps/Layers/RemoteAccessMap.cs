using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>A remote access.</summary>
internal static class RemoteAccessMap
{
    public static ObjectCodec<RemoteAccess> Codec { get; } = new(
        "remote-access",
        new("a remote access, as an object", "un accès à distance, sous forme d'objet"),
        new RemoteAccess() { From = Country.Of("FR") },
        null,
        Fields<RemoteAccess>.Required("from", CountryCodec.Instance, access => access.From, (access, value) => access with { From = value }),
        Fields<RemoteAccess>.Fact("purpose", EnumCodec<RemoteAccessPurpose>.Instance, access => access.Purpose, (access, value) => access with { Purpose = value }),
        Fields<RemoteAccess>.Fact("seesData", BooleanCodec.Instance, access => access.SeesData, (access, value) => access with { SeesData = value }),
        Fields<RemoteAccess>.Fact("supervised", BooleanCodec.Instance, access => access.Supervised, (access, value) => access with { Supervised = value }));
}
