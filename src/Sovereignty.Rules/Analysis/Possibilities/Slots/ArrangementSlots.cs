using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>What could be so of the arrangement as a whole.</summary>
internal static class ArrangementSlots
{
    private static readonly Text AnotherBody = new("another body", "un autre organisme");

    public static IEnumerable<Slot> All { get; } =
    [
        Party(FactNames.Body, whole => whole.Responsibility.Body, (whole, fact) => whole with { Responsibility = whole.Responsibility with { Body = fact } }),
        Party(FactNames.CloudUser, whole => whole.Responsibility.CloudUser, (whole, fact) => whole with { Responsibility = whole.Responsibility with { CloudUser = fact } }),
        new Slot<HostingArrangement, FactList<PartyId>>(FactNames.ActsFor, whole => whole.Responsibility.ActsFor, (whole, facts) => whole with { Responsibility = whole.Responsibility with { ActsFor = facts } }, FactList<PartyId>.Unknown, (setting, whole, _) => Could.Some(setting, FactNames.ActsFor, whole.Responsibility.ActsFor, whole.Organisations.Select(party => party.Id), id => Text.Same(id.Value)), setting => setting.Apart.Askers(FactNames.ActsFor) <= 1),
        Day(FactNames.Engaged, whole => whole.Project.Engaged, (whole, fact) => whole with { Project = whole.Project with { Engaged = fact } }),
        Day(FactNames.Signed, whole => whole.Project.Signed, (whole, fact) => whole with { Project = whole.Project with { Signed = fact } }),
        new Slot<HostingArrangement, Fact<Amount>>(FactNames.Cost, whole => whole.Project.Cost, (whole, fact) => whole with { Project = whole.Project with { Cost = fact } }, Fact<Amount>.Unknown, Costs),
        new Slot<HostingArrangement, FactList<Derogation>>(FactNames.Derogations, whole => whole.Derogations, (whole, facts) => whole with { Derogations = facts }, FactList<Derogation>.Unknown, Derogations, setting => setting.Apart.Askers(FactNames.Derogations) <= 1),
        new Slot<HostingArrangement, FactList<Opinion>>(FactNames.Opinions, whole => whole.Opinions, (whole, facts) => whole with { Opinions = facts }, FactList<Opinion>.Unknown, Opinions, setting => setting.Apart.Askers(FactNames.Opinions) <= 1),
        new Slot<HostingArrangement, FactList<Transfer>>(FactNames.Transfers, whole => whole.Transfers, (whole, facts) => whole with { Transfers = facts }, FactList<Transfer>.Unknown, Transfers, setting => setting.Apart.Askers(FactNames.Transfers) <= 1),
    ];

    /// <summary>The day of an event.</summary>
    public static Slot DayOf(FactName name, EventId happened) => Day(
        name,
        whole => whole.Events.FirstOrDefault(recorded => recorded.Event == happened)?.Day ?? Fact<UncertainDay>.Unknown,
        (whole, fact) => whole with { Events = [.. whole.Events.Where(recorded => recorded.Event != happened), new RecordedEvent { Event = happened, Day = fact }] });

    private static Slot<HostingArrangement, Fact<PartyId>> Party(FactName name, Func<HostingArrangement, Fact<PartyId>> get, Func<HostingArrangement, Fact<PartyId>, HostingArrangement> set) =>
        new(name, get, set, Fact<PartyId>.Unknown, (setting, arrangement, _) => Could.Party(arrangement, "body", AnotherBody));

    private static Slot<HostingArrangement, Fact<UncertainDay>> Day(FactName name, Func<HostingArrangement, Fact<UncertainDay>> get, Func<HostingArrangement, Fact<UncertainDay>, HostingArrangement> set) =>
        new(name, get, set, Fact<UncertainDay>.Unknown, (setting, _, _) => Could.Day(setting, name));

    private static IEnumerable<Option<Fact<Amount>>> Costs(Setting setting, HostingArrangement arrangement, HostingArrangement whole) => setting.Apart.Bounds(FactNames.Cost)
        .SelectMany(bound => new[] { (long)bound, (long)bound + 1 }).Distinct()
        .Select(euros => new Option<Fact<Amount>>(Supposed.Known(Amount.Exactly(euros)), Text.Same(Amount.Exactly(euros).ToString())));

    // No other, or one with all formalities that names one of the provisions asked about.
    private static IEnumerable<Option<FactList<Derogation>>> Derogations(Setting setting, HostingArrangement arrangement, HostingArrangement whole)
    {
        var granted = UncertainDay.FromDays(setting.Days[0], setting.Days[0]);
        return Could.Some(
            setting,
            FactNames.Derogations,
            whole.Derogations,
            setting.Apart.Names<ProvisionId>(FactNames.Derogations).Select(provision => new Derogation
            {
                Provisions = [provision],
                ByMinister = Supposed.Known(true),
                ValidatedByPrimeMinister = Supposed.Known(true),
                Motivated = Supposed.Known(true),
                Published = Supposed.Known(true),
                StatedInHomologation = Supposed.Known(true),
                AgreedByHfds = Supposed.Known(true),
                AuthorisedBySecurityOfficer = Supposed.Known(true),
                Granted = Supposed.Known(granted),
            }),
            derogation => new($"granted, naming {derogation.Provisions[0]}, with every formality", $"accordée, visant {derogation.Provisions[0]}, avec toutes les formalités"));
    }

    private static IEnumerable<Option<FactList<Opinion>>> Opinions(Setting setting, HostingArrangement arrangement, HostingArrangement whole)
    {
        var day = Supposed.Known(UncertainDay.FromDays(setting.Days[0], setting.Days[0]));
        return Could.Some(
            setting,
            FactNames.Opinions,
            whole.Opinions,
            setting.Apart.Names<AuthorityId>(FactNames.Opinions).Select(authority => new Opinion { By = authority, Asked = day, Received = day, Favourable = Supposed.Known(true) }),
            opinion => new($"received from {NameWords.Of(opinion.By).En}, favourable", $"reçu de {NameWords.Of(opinion.By).Fr}, favorable"));
    }

    private static IEnumerable<Option<FactList<Transfer>>> Transfers(Setting setting, HostingArrangement arrangement, HostingArrangement whole)
    {
        yield return new(Supposed.Exactly(whole.Transfers.Values), whole.Transfers.Entries.Count == 0 ? new("none", "aucun") : new("no others", "pas d'autres"));
        foreach (var country in setting.Countries(FactNames.Destination))
        {
            var recipient = Company.In(arrangement, country, "recipient");
            foreach (var mechanism in Enum.GetValues<TransferMechanism>())
            {
                var transfer = new Transfer
                {
                    To = Supposed.Known(country),
                    Recipient = Supposed.Known(recipient[0].Id),
                    Mechanism = Supposed.Known(mechanism),
                    Measures = Supposed.Known(SupplementaryMeasures.Effective),
                    DataSets = Supposed.Exactly(arrangement.DataSets.Values.Select(data => data.Id)),
                    DescribedInContract = Supposed.Known(true),
                };
                yield return new(Supposed.Exactly(whole.Transfers.Values.Append(transfer)), new($"one to {country.Code}, resting on {KebabCase.Of(mechanism)}", $"un vers {country.Code}, fondé sur {KebabCase.Of(mechanism)}")) { Also = recipient };
            }
        }
    }
}
