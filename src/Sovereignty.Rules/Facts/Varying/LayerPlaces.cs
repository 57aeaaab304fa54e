namespace Sovereignty.Facts;

/// <summary>Where a layer has facts.</summary>
internal static class LayerPlaces
{
    public static Places<RemoteAccess> OfRemoteAccess { get; } = new Places<RemoteAccess>()
        .Fact(part => part.Purpose, (part, value) => part with { Purpose = value })
        .Fact(part => part.SeesData, (part, value) => part with { SeesData = value })
        .Fact(part => part.Supervised, (part, value) => part with { Supervised = value });

    public static Places<StaffGroup> OfStaff { get; } = new Places<StaffGroup>()
        .Fact(part => part.Nationality, (part, value) => part with { Nationality = value })
        .Fact(part => part.AccessToData, (part, value) => part with { AccessToData = value });

    public static Places<TechnologySupply> OfTechnology { get; } = new Places<TechnologySupply>()
        .Fact(part => part.CanReachData, (part, value) => part with { CanReachData = value })
        .Fact(part => part.AutonomyAssured, (part, value) => part with { AutonomyAssured = value });

    public static Places<ScaleAnswer> OfAnswer { get; } = new Places<ScaleAnswer>()
        .Fact(part => part.Rung, (part, value) => part with { Rung = value });

    public static Places<Layer> OfLayer { get; } = new Places<Layer>()
        .Fact(part => part.Role, (part, value) => part with { Role = value })
        .Fact(part => part.Delivery, (part, value) => part with { Delivery = value })
        .Fact(part => part.Service, (part, value) => part with { Service = value })
        .Fact(part => part.Operator, (part, value) => part with { Operator = value })
        .Fact(part => part.Keys, (part, value) => part with { Keys = value })
        .Fact(part => part.KeyHolder, (part, value) => part with { KeyHolder = value })
        .List(part => part.Transit, (part, value) => part with { Transit = value })
        .List(part => part.Measures, (part, value) => part with { Measures = value })
        .List(part => part.Carries, (part, value) => part with { Carries = value })
        .List(part => part.Storage, (part, value) => part with { Storage = value })
        .List(part => part.Administration, (part, value) => part with { Administration = value })
        .List(part => part.RemoteAccess, (part, value) => part with { RemoteAccess = value }, OfRemoteAccess)
        .List(part => part.Staff, (part, value) => part with { Staff = value }, OfStaff)
        .List(part => part.Technology, (part, value) => part with { Technology = value }, OfTechnology)
        .List(part => part.Commitments, (part, value) => part with { Commitments = value })
        .Whole(part => part.Answers, (part, value) => part with { Answers = value }, (all, variation) => variation.OfAnswers(all))
        .Set(part => part.Answers, (part, value) => part with { Answers = value }, OfAnswer);
}
