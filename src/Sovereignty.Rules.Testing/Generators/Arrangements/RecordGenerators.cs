using FsCheck;
using FsCheck.Fluent;
using Sovereignty.Facts;

namespace Sovereignty.Testing;

/// <summary>Generates what is recorded about an arrangement: derogations, transfers, opinions, homologations, events, project, responsibility.</summary>
internal sealed class RecordGenerators(KnowledgeGenerators known)
{
    public Gen<Responsibility> Responsibility(IReadOnlyCollection<PartyId> parties) =>
        Pick.Of(new Responsibility())
            .With(known.Fact(Pick.OneOf(parties)), (responsibility, value) => responsibility with { Body = value })
            .With(known.ListOf(Pick.SubsetOf(parties, 2)), (responsibility, value) => responsibility with { ActsFor = value })
            .With(known.Fact(Pick.OneOf(parties)), (responsibility, value) => responsibility with { CloudUser = value });

    public Gen<Project> Project =>
        Pick.Of(new Project())
            .With(known.Fact(known.Day), (project, value) => project with { Engaged = value })
            .With(known.Fact(known.Day), (project, value) => project with { Signed = value })
            .With(known.Fact(known.Amount), (project, value) => project with { Cost = value })
            .With(known.Fact(known.Validity), (project, value) => project with { ContractPeriod = value });

    public Gen<Derogation> Derogation =>
        Pick.SubsetOf(known.Names.Provisions, 2).Where(named => named.Length > 0).Select(named => new Derogation { Provisions = named.ToValueSet() })
            .With(known.Fact(known.Bool), (derogation, value) => derogation with { ByMinister = value })
            .With(known.Fact(known.Bool), (derogation, value) => derogation with { ValidatedByPrimeMinister = value })
            .With(known.Fact(known.Bool), (derogation, value) => derogation with { Motivated = value })
            .With(known.Fact(known.Bool), (derogation, value) => derogation with { Published = value })
            .With(known.Fact(known.Bool), (derogation, value) => derogation with { StatedInHomologation = value })
            .With(known.Fact(known.Bool), (derogation, value) => derogation with { AgreedByHfds = value })
            .With(known.Fact(known.Bool), (derogation, value) => derogation with { AuthorisedBySecurityOfficer = value })
            .With(known.Fact(known.Day), (derogation, value) => derogation with { Granted = value });

    public Gen<Opinion> Opinion =>
        Pick.OneOf(known.Names.Authorities).Select(authority => new Opinion { By = authority })
            .With(known.Fact(known.Day), (opinion, value) => opinion with { Asked = value })
            .With(known.Fact(known.Day), (opinion, value) => opinion with { Received = value })
            .With(known.Fact(known.Bool), (opinion, value) => opinion with { Favourable = value });

    public Gen<Homologation> Homologation =>
        Pick.OneOf(known.Names.Authorities).Select(authority => new Homologation { By = authority })
            .With(known.Fact(known.Validity), (homologation, value) => homologation with { Period = value })
            .With(known.Fact(known.Bool), (homologation, value) => homologation with { CoversClassified = value });

    public Gen<ValueSet<RecordedEvent>> Events =>
        Pick.SubsetOf(known.Names.Events, 2)
            .SelectMany(events => Gen.CollectToArray(events, name => known.Fact(known.Day).Select(day => new RecordedEvent { Event = name, Day = day })))
            .Select(events => events.ToValueSet());

    public Gen<Transfer> Transfer(IReadOnlyCollection<PartyId> parties, IReadOnlyCollection<DataSetId> data) =>
        Pick.Of(new Transfer())
            .With(known.Fact(Pick.OneOf(known.Names.Countries)), (transfer, value) => transfer with { To = value })
            .With(known.Fact(Pick.OneOf(parties)), (transfer, value) => transfer with { Recipient = value })
            .With(known.Fact(known.Enumerated<TransferMechanism>()), (transfer, value) => transfer with { Mechanism = value })
            .With(known.Fact(Pick.OneOf(known.Names.Clauses)), (transfer, value) => transfer with { Clauses = value })
            .With(known.Fact(known.Enumerated<SupplementaryMeasures>()), (transfer, value) => transfer with { Measures = value })
            .With(known.ListOf(Pick.SubsetOf(data, 2)), (transfer, value) => transfer with { DataSets = value })
            .With(known.Fact(known.Bool), (transfer, value) => transfer with { DescribedInContract = value });
}
