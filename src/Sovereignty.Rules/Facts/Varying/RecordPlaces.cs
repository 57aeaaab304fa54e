namespace Sovereignty.Facts;

/// <summary>Where a record about an arrangement has facts.</summary>
internal static class RecordPlaces
{
    public static Places<Responsibility> OfResponsibility { get; } = new Places<Responsibility>()
        .Fact(part => part.Body, (part, value) => part with { Body = value })
        .Fact(part => part.CloudUser, (part, value) => part with { CloudUser = value })
        .List(part => part.ActsFor, (part, value) => part with { ActsFor = value });

    public static Places<Project> OfProject { get; } = new Places<Project>()
        .Fact(part => part.Engaged, (part, value) => part with { Engaged = value })
        .Fact(part => part.Signed, (part, value) => part with { Signed = value })
        .Fact(part => part.Cost, (part, value) => part with { Cost = value })
        .Fact(part => part.ContractPeriod, (part, value) => part with { ContractPeriod = value });

    public static Places<Derogation> OfDerogation { get; } = new Places<Derogation>()
        .Fact(part => part.ByMinister, (part, value) => part with { ByMinister = value })
        .Fact(part => part.ValidatedByPrimeMinister, (part, value) => part with { ValidatedByPrimeMinister = value })
        .Fact(part => part.Motivated, (part, value) => part with { Motivated = value })
        .Fact(part => part.Published, (part, value) => part with { Published = value })
        .Fact(part => part.StatedInHomologation, (part, value) => part with { StatedInHomologation = value })
        .Fact(part => part.AgreedByHfds, (part, value) => part with { AgreedByHfds = value })
        .Fact(part => part.AuthorisedBySecurityOfficer, (part, value) => part with { AuthorisedBySecurityOfficer = value })
        .Fact(part => part.Granted, (part, value) => part with { Granted = value });

    public static Places<Transfer> OfTransfer { get; } = new Places<Transfer>()
        .Fact(part => part.To, (part, value) => part with { To = value })
        .Fact(part => part.Recipient, (part, value) => part with { Recipient = value })
        .Fact(part => part.Mechanism, (part, value) => part with { Mechanism = value })
        .Fact(part => part.Clauses, (part, value) => part with { Clauses = value })
        .Fact(part => part.Measures, (part, value) => part with { Measures = value })
        .Fact(part => part.DescribedInContract, (part, value) => part with { DescribedInContract = value })
        .List(part => part.DataSets, (part, value) => part with { DataSets = value });

    public static Places<Opinion> OfOpinion { get; } = new Places<Opinion>()
        .Fact(part => part.Asked, (part, value) => part with { Asked = value })
        .Fact(part => part.Received, (part, value) => part with { Received = value })
        .Fact(part => part.Favourable, (part, value) => part with { Favourable = value });

    public static Places<Homologation> OfHomologation { get; } = new Places<Homologation>()
        .Fact(part => part.Period, (part, value) => part with { Period = value })
        .Fact(part => part.CoversClassified, (part, value) => part with { CoversClassified = value });

    public static Places<RecordedEvent> OfEvent { get; } = new Places<RecordedEvent>()
        .Fact(part => part.Day, (part, value) => part with { Day = value });
}
