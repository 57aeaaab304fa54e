using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>Shows a visitor every day and every piece of evidence of an arrangement, and gives the arrangement with what the visitor puts in their place.</summary>
internal sealed class DaysOfFacts(DayVisitor visitor)
{
    private readonly DatedFacts dated = new(visitor);

    public HostingArrangement In(HostingArrangement arrangement) => arrangement with
    {
        Responsibility = new()
        {
            Body = dated.Of(arrangement.Responsibility.Body),
            ActsFor = dated.Of(arrangement.Responsibility.ActsFor),
            CloudUser = dated.Of(arrangement.Responsibility.CloudUser),
        },
        Project = new()
        {
            Engaged = dated.Day(arrangement.Project.Engaged, "$.project.engaged", new("the project is engaged", "le projet est engagé")),
            Signed = dated.Day(arrangement.Project.Signed, "$.project.signed", new("the contract is signed", "le contrat est signé")),
            Cost = dated.Of(arrangement.Project.Cost),
            ContractPeriod = dated.Period(arrangement.Project.ContractPeriod, CauseKind.Event, "$.project.contractPeriod", new("the contract begins", "le contrat commence"), new("the contract has ended", "le contrat a pris fin")),
        },
        DataSets = dated.Of(arrangement.DataSets, OfDataSet),
        Layers = dated.Of(arrangement.Layers, new DaysOfLayers(dated).In),
        Organisations = arrangement.Organisations.Select(new DaysOfParties(visitor, dated).In).ToValueSet(),
        Derogations = dated.Of(arrangement.Derogations, OfDerogation),
        Transfers = dated.Of(arrangement.Transfers, OfTransfer),
        Opinions = dated.Of(arrangement.Opinions, OfOpinion),
        Homologations = dated.Of(arrangement.Homologations, OfHomologation),
        Events = arrangement.Events.Select(OfEvent).ToValueSet(),
    };

    private DataSet OfDataSet(DataSet data) => data with
    {
        Categories = dated.Of(data.Categories),
        IdentifiesPersons = dated.Of(data.IdentifiesPersons),
        RevealsReimbursedCare = dated.Of(data.RevealsReimbursedCare),
        CollectedInCare = dated.Of(data.CollectedInCare),
        Harms = dated.Of(data.Harms, harm => harm with { FoundBy = dated.Of(harm.FoundBy) }),
        Marking = dated.Of(data.Marking),
        Archive = dated.Of(data.Archive),
        Article9Grounds = dated.Of(data.Article9Grounds),
    };

    private Derogation OfDerogation(Derogation derogation) => derogation with
    {
        ByMinister = dated.Of(derogation.ByMinister),
        ValidatedByPrimeMinister = dated.Of(derogation.ValidatedByPrimeMinister),
        Motivated = dated.Of(derogation.Motivated),
        Published = dated.Of(derogation.Published),
        StatedInHomologation = dated.Of(derogation.StatedInHomologation),
        AgreedByHfds = dated.Of(derogation.AgreedByHfds),
        AuthorisedBySecurityOfficer = dated.Of(derogation.AuthorisedBySecurityOfficer),
        Granted = dated.Day(derogation.Granted, "$.derogations", new("a derogation is granted", "une dérogation est accordée")),
    };

    private Homologation OfHomologation(Homologation homologation)
    {
        var by = DatedWords.Of(homologation.By);
        return homologation with
        {
            Period = dated.Period(homologation.Period, CauseKind.Event, "$.homologations", new($"the homologation by {by.En} begins", $"l'homologation par {by.Fr} commence"), new($"the homologation by {by.En} has ended", $"l'homologation par {by.Fr} a pris fin")),
            CoversClassified = dated.Of(homologation.CoversClassified),
        };
    }

    private Transfer OfTransfer(Transfer transfer) => transfer with
    {
        To = dated.Of(transfer.To),
        Recipient = dated.Of(transfer.Recipient),
        Mechanism = dated.Of(transfer.Mechanism),
        Clauses = dated.Of(transfer.Clauses),
        Measures = dated.Of(transfer.Measures),
        DataSets = dated.Of(transfer.DataSets),
        DescribedInContract = dated.Of(transfer.DescribedInContract),
    };

    private Opinion OfOpinion(Opinion opinion)
    {
        var by = DatedWords.Of(opinion.By);
        return opinion with
        {
            Asked = dated.Day(opinion.Asked, "$.opinions", new($"an opinion is asked of {by.En}", $"un avis est demandé à {by.Fr}")),
            Received = dated.Day(opinion.Received, "$.opinions", new($"the opinion of {by.En} is received", $"l'avis de {by.Fr} est reçu")),
            Favourable = dated.Of(opinion.Favourable),
        };
    }

    private RecordedEvent OfEvent(RecordedEvent recorded)
    {
        var name = DatedWords.Of(recorded.Event);
        return recorded with
        {
            Day = dated.Day(recorded.Day, $"$.events['{recorded.Event}']", new($"it happens: {name.En}", $"cela a lieu : {name.Fr}")),
        };
    }
}
