using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>Who answers for the data and who uses the cloud.</summary>
internal static class ResponsibilityMap
{
    public static ObjectCodec<Responsibility> Codec { get; } = new(
        "responsibility",
        new("an object with body, actsFor, cloudUser", "un objet avec body, actsFor, cloudUser"),
        new Responsibility(),
        null,
        Fields<Responsibility>.Fact("body", Names.Party, responsibility => responsibility.Body, (responsibility, value) => responsibility with { Body = value }),
        Fields<Responsibility>.List("actsFor", Names.Party, responsibility => responsibility.ActsFor, (responsibility, value) => responsibility with { ActsFor = value }),
        Fields<Responsibility>.Fact("cloudUser", Names.Party, responsibility => responsibility.CloudUser, (responsibility, value) => responsibility with { CloudUser = value }));
}
