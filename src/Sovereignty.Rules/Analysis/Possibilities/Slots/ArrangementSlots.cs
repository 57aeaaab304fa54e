using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>What could be so of the arrangement as a whole.</summary>
internal static class ArrangementSlots
{
    private static readonly bool[] EitherWay = [true, false];
    private static readonly Text AnotherBody = new("another body", "un autre organisme");
    private static readonly FactName[] AskedOfEach = [FactNames.RemoteAccess, FactNames.Destination, FactNames.Mechanism, FactNames.Clauses, FactNames.SupplementaryMeasures, FactNames.Recipient];

    public static IEnumerable<Slot> All { get; } =
    [
        Party(FactNames.Body, whole => whole.Responsibility.Body, (whole, fact) => whole with { Responsibility = whole.Responsibility with { Body = fact } }),
        Party(FactNames.CloudUser, whole => whole.Responsibility.CloudUser, (whole, fact) => whole with { Responsibility = whole.Responsibility with { CloudUser = fact } }),

        // One answer needs one client at most, and one of which nothing is known yet stands for any.
        new Slot<HostingArrangement, FactList<PartyId>>(FactNames.ActsFor, whole => whole.Responsibility.ActsFor, (whole, facts) => whole with { Responsibility = whole.Responsibility with { ActsFor = facts } }, FactList<PartyId>.Unknown, Clients, (setting, _, _) => setting.Witnesses(FactNames.ActsFor) <= 1),
        Day(FactNames.Engaged, whole => whole.Project.Engaged, (whole, fact) => whole with { Project = whole.Project with { Engaged = fact } }),
        Day(FactNames.Signed, whole => whole.Project.Signed, (whole, fact) => whole with { Project = whole.Project with { Signed = fact } }),

        // At each bound and just above it, within what is known: a sum between gives the answers of one of these.
        new Slot<HostingArrangement, Fact<Amount>>(FactNames.Cost, whole => whole.Project.Cost, (whole, fact) => whole with { Project = whole.Project with { Cost = fact } }, Fact<Amount>.Unknown, Costs),

        // One question is answered by one derogation that lacks nothing, granted on any day that matters; several may ask for formalities of which it has some only.
        new Slot<HostingArrangement, FactList<Derogation>>(FactNames.Derogations, whole => whole.Derogations, (whole, facts) => whole with { Derogations = facts }, FactList<Derogation>.Unknown, Derogations, (setting, _, whole) => setting.Apart.Readers(FactNames.Derogations) <= 1 && whole.Derogations.Entries.Count == 0),

        // An opinion answers for one authority alone, on any day that matters.
        new Slot<HostingArrangement, FactList<Opinion>>(FactNames.Opinions, whole => whole.Opinions, (whole, facts) => whole with { Opinions = facts }, FactList<Opinion>.Unknown, Opinions, (setting, _, _) => setting.Apart.Readers(FactNames.Opinions) <= 2),

        // One answer needs one transfer at most; accesses from afar may each need their own, and of each transfer more may be asked than is varied.
        new Slot<HostingArrangement, FactList<Transfer>>(FactNames.Transfers, whole => whole.Transfers, (whole, facts) => whole with { Transfers = facts }, FactList<Transfer>.Unknown, Transfers, (setting, _, _) => setting.Witnesses(FactNames.Transfers) <= 1 && AskedOfEach.All(fact => setting.Apart.Of(fact) is null)),
    ];

    /// <summary>The day of an event.</summary>
    public static Slot DayOf(FactName name, EventId happened) => Day(
        name,
        whole => whole.Events.FirstOrDefault(recorded => recorded.Event == happened)?.Day ?? Fact<UncertainDay>.Unknown,
        (whole, fact) => whole with { Events = [.. whole.Events.Where(recorded => recorded.Event != happened), new RecordedEvent { Event = happened, Day = fact }] });

    private static Slot<HostingArrangement, Fact<PartyId>> Party(FactName name, Func<HostingArrangement, Fact<PartyId>> get, Func<HostingArrangement, Fact<PartyId>, HostingArrangement> set) =>
        Could.Be(name, get, set, (_, arrangement, _) => Could.Party(arrangement, "body", AnotherBody));

    private static Slot<HostingArrangement, Fact<UncertainDay>> Day(FactName name, Func<HostingArrangement, Fact<UncertainDay>> get, Func<HostingArrangement, Fact<UncertainDay>, HostingArrangement> set) =>
        new(name, get, set, Fact<UncertainDay>.Unknown, (setting, _, whole) => Could.Day(setting, name, get(whole)), (setting, _, _) => Could.AreAllDays(setting, name));

    private static IEnumerable<Option<FactList<PartyId>>> Clients(Setting setting, HostingArrangement arrangement, HostingArrangement whole)
    {
        foreach (var option in Could.Some(setting, FactNames.ActsFor, whole.Responsibility.ActsFor, whole.Organisations.Select(party => party.Id), id => Text.Same(id.Value)))
        {
            yield return option;
        }

        var client = Setting.NewParty(arrangement, "client");
        yield return new(Supposed.Exactly(whole.Responsibility.ActsFor.Values.Append(client)), AnotherBody) { Also = [new Organisation { Id = client }] };
    }

    private static IEnumerable<Option<Fact<Amount>>> Costs(Setting setting, HostingArrangement arrangement, HostingArrangement whole)
    {
        var known = whole.Project.Cost.Statements.SelectMany(statement => statement.OneOf).ToArray();
        return setting.Apart.Bounds(FactNames.Cost).SelectMany(bound => new[] { (long)bound, (long)bound + 1 })
            .Where(euros => known.Length == 0 || known.Any(range => range.AtLeast <= euros && euros <= range.AtMost))
            .Concat(known.Select(range => range.AtLeast)).Distinct()
            .Select(euros => new Option<Fact<Amount>>(Supposed.Known(Amount.Exactly(euros)), Text.Same(Amount.Exactly(euros).ToString())));
    }

    // No other, or one that names one of the provisions asked about, with all formalities or with none, granted on a day that matters.
    private static IEnumerable<Option<FactList<Derogation>>> Derogations(Setting setting, HostingArrangement arrangement, HostingArrangement whole) => Could.Some(
        setting,
        FactNames.Derogations,
        whole.Derogations,
        from provision in setting.Apart.Names<ProvisionId>(FactNames.Derogations)
        from granted in setting.DaysWithin(FactNames.Derogations)
        from isFormal in EitherWay
        select new Derogation
        {
            Provisions = [provision],
            ByMinister = Supposed.Known(isFormal),
            ValidatedByPrimeMinister = Supposed.Known(isFormal),
            Motivated = Supposed.Known(isFormal),
            Published = Supposed.Known(isFormal),
            StatedInHomologation = Supposed.Known(isFormal),
            AgreedByHfds = Supposed.Known(isFormal),
            AuthorisedBySecurityOfficer = Supposed.Known(isFormal),
            Granted = Supposed.Known(granted),
        },
        derogation => WordsOf(setting, derogation));

    private static Text WordsOf(Setting setting, Derogation derogation)
    {
        var granted = derogation.Granted.Statements[0].OneOf[0];
        var day = granted.First == setting.Days[0] ? Text.Same("") : new Text($" on {granted.Describe().En}", $" le {granted.Describe().Fr}");
        return derogation.Motivated == Supposed.Known(true)
            ? new($"granted{day.En}, naming {derogation.Provisions[0]}, with every formality", $"accordée{day.Fr}, visant {derogation.Provisions[0]}, avec toutes les formalités")
            : new($"granted{day.En}, naming {derogation.Provisions[0]}, without any formality", $"accordée{day.Fr}, visant {derogation.Provisions[0]}, sans aucune formalité");
    }

    private static IEnumerable<Option<FactList<Opinion>>> Opinions(Setting setting, HostingArrangement arrangement, HostingArrangement whole) => Could.Some(
        setting,
        FactNames.Opinions,
        whole.Opinions,
        from authority in setting.Apart.Names<AuthorityId>(FactNames.Opinions)
        from day in setting.DaysWithin(FactNames.Opinions)
        select new Opinion { By = authority, Asked = Supposed.Known(day), Received = Supposed.Known(day), Favourable = Supposed.Known(true) },
        opinion => WordsOf(setting, opinion));

    private static Text WordsOf(Setting setting, Opinion opinion)
    {
        var received = opinion.Received.Statements[0].OneOf[0];
        var day = received.First == setting.Days[0] ? Text.Same("") : new Text($" on {received.Describe().En}", $" le {received.Describe().Fr}");
        return new($"received from {NameWords.Of(opinion.By).En}{day.En}, favourable", $"reçu de {NameWords.Of(opinion.By).Fr}{day.Fr}, favorable");
    }

    // None more, or one to a country from which somebody may also reach the layers, on any ground, told in the contract or not.
    private static IEnumerable<Option<FactList<Transfer>>> Transfers(Setting setting, HostingArrangement arrangement, HostingArrangement whole)
    {
        yield return new(Supposed.Exactly(whole.Transfers.Values), whole.Transfers.Entries.Count == 0 ? new("none", "aucun") : new("no others", "pas d'autres"));
        var reached = arrangement.Layers.Values.SelectMany(layer => layer.RemoteAccess.Values).Select(access => access.From);
        foreach (var country in setting.Countries(FactNames.Destination).Concat(setting.Countries(FactNames.RemoteAccess)).Concat(reached).Distinct())
        {
            var recipient = Company.In(arrangement, country, "recipient");
            foreach (var (mechanism, isDescribed) in Enum.GetValues<TransferMechanism>().SelectMany(mechanism => EitherWay.Select(isDescribed => (mechanism, isDescribed))))
            {
                var transfer = new Transfer
                {
                    To = Supposed.Known(country),
                    Recipient = Supposed.Known(recipient[0].Id),
                    Mechanism = Supposed.Known(mechanism),
                    Measures = Supposed.Known(SupplementaryMeasures.Effective),
                    DataSets = Supposed.Exactly(arrangement.DataSets.Values.Select(data => data.Id)),
                    DescribedInContract = Supposed.Known(isDescribed),
                };
                yield return new(
                    Supposed.Exactly(whole.Transfers.Values.Append(transfer)),
                    new(
                        $"one to {country.Code}, resting on {ValueWords.Of(mechanism).En}{(isDescribed ? "" : ", not told in the contract")}",
                        $"un vers {country.Code}, fondé sur {ValueWords.Of(mechanism).Fr}{(isDescribed ? "" : ", non décrit au contrat")}"))
                {
                    Also = recipient,
                };
            }
        }
    }
}
