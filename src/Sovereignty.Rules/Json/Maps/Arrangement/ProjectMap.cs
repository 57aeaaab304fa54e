using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>The project and the contract.</summary>
internal static class ProjectMap
{
    public static ObjectCodec<Project> Codec { get; } = new(
        "project",
        new("an object with engaged, signed, cost, contractPeriod", "un objet avec engaged, signed, cost, contractPeriod"),
        new Project(),
        null,
        Fields<Project>.Fact("engaged", UncertainDayCodec.Instance, project => project.Engaged, (project, value) => project with { Engaged = value }),
        Fields<Project>.Fact("signed", UncertainDayCodec.Instance, project => project.Signed, (project, value) => project with { Signed = value }),
        Fields<Project>.Fact("cost", AmountCodec.Instance, project => project.Cost, (project, value) => project with { Cost = value }),
        Fields<Project>.Fact("contractPeriod", ValidityCodec.Instance, project => project.ContractPeriod, (project, value) => project with { ContractPeriod = value }));
}
