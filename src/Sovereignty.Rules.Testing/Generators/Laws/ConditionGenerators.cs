using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Testing;

/// <summary>Conditions over the shipped criteria, their parameters from the pools. What a provision may not ask is left out by its limit.</summary>
internal sealed class ConditionGenerators(DayRange window, Question[] questions)
{
    /// <summary>A condition that suits a kind of subject and asks nothing of the law beyond the limit.</summary>
    public Gen<Condition> For(SubjectKind kind, LegalQuestion limit, int depth = 3) => Of(kind, limit, depth, negated: true);

    /// <summary>A condition without negations, as inferences want it.</summary>
    public Gen<Condition> Unnegated(SubjectKind kind, LegalQuestion limit) => Of(kind, limit, 2, negated: false);

    private Gen<Condition> Of(SubjectKind kind, LegalQuestion limit, int depth, bool negated)
    {
        if (depth == 0)
        {
            return Leaf(kind, limit);
        }

        var part = Of(kind, limit, depth - 1, negated);
        return Gen.Frequency(
            (5, Leaf(kind, limit)),
            (2, part.Two().Select(two => two.Item1 & two.Item2)),
            (2, part.Two().Select(two => two.Item1 | two.Item2)),
            (negated ? 2 : 0, part.Select(one => !one)),
            (1, Gen.Choose(0, 3).SelectMany(_ => part.Three(), (count, three) => AtLeast.Of(count, three.Item1, three.Item2, three.Item3))),
            (1, part.Select(one => Caveated.Of(one, Text.Same("a caveat")))),
            (1, part.Select(one => Preferred.Of(one, Text.Same("a preference")))),
            (questions.Length > 0 ? 2 : 0, questions.Length == 0 ? part : Gen.Elements(questions).SelectMany(question => Unsettled(question, part))),
            (limit >= LegalQuestion.Category && kind == SubjectKind.Layer ? 2 : 0, limit < LegalQuestion.Category ? part : Of(SubjectKind.DataSet, LegalQuestion.Category, depth - 1, negated).SelectMany(_ => Gen.Elements(true, false), (where, carried) => carried ? (Condition)new CarriesData(where) : new HoldsData(where))),
            (limit >= LegalQuestion.Category && kind == SubjectKind.DataSet ? 1 : 0, kind != SubjectKind.DataSet ? part : Of(SubjectKind.Layer, limit, depth - 1, negated).Select(where => (Condition)new IsCarriedBy(where))));
    }

    private static Gen<Condition> Unsettled(Question question, Gen<Condition> part) => question.Readings.Count == 0
        ? Gen.Constant(question.Open())
        : part.ArrayOf(question.Readings.Count).Select(parts => question.Answered(parts));

    private Gen<Condition> Leaf(SubjectKind kind, LegalQuestion limit) => Gen.Frequency(
        (8, Gen.OneOf(Suiting(kind, limit))),
        (2, Gen.OneOf(OfArrangement())),
        (1, Gen.OneOf(OfAnyKind(limit))),
        (1, Gen.Elements(Condition.Always, Condition.Never)));

    private Gen<Condition>[] Suiting(SubjectKind kind, LegalQuestion limit) => kind switch
    {
        SubjectKind.Layer => OfLayer(limit),
        SubjectKind.DataSet => OfData(limit),
        SubjectKind.Party => OfParty(),
        SubjectKind.Transfer => [.. OfTransfer(limit), .. OfRecipient()],
        _ => OfArrangement(),
    };

    private Gen<Condition>[] OfAnyKind(LegalQuestion limit) => [.. OfLayer(limit), .. OfData(limit), .. OfParty(), .. OfTransfer(limit), .. OfRecipient()];

    private static Gen<Condition>[] OfTransfer(LegalQuestion limit) =>
    [
        Pick.SubsetOf(Enum.GetValues<TransferMechanism>(), 4).Select(resting => (Condition)new TransferRestsOn(resting.ToValueList())),
        Pick.OneOf(Vocabulary.Ordinary.Clauses).Select(text => (Condition)new ClausesAre(text)),
        Gen.Constant((Condition)new MeasuresSuffice()),
        .. limit < LegalQuestion.Territory ? [] : new[] { Territory.Select(place => (Condition)new TransferGoesTo(place)) },
    ];

    private static Gen<Condition>[] OfRecipient() =>
    [
        Pick.OneOf(Vocabulary.Ordinary.Schemes).Select(scheme => (Condition)new RecipientIsListed(scheme)),
        Pick.OneOf(Vocabulary.Ordinary.Regimes).Select(regime => (Condition)new RecipientIsUnder(regime)),
        Pick.SubsetOf(Enum.GetValues<PartyKind>(), 8).Select(kinds => (Condition)new RecipientIs(kinds.ToValueList())),
        Role.SelectMany(_ => Pick.OneOf(Vocabulary.Ordinary.Regimes), (role, regime) => (Condition)new BodyIsUnder(role, regime)),
        Role.SelectMany(_ => Pick.SubsetOf(Vocabulary.Ordinary.Countries, 3), (role, countries) => (Condition)new BodySeatedIn(role, countries.ToValueList())),
    ];

    private Gen<Condition>[] OfArrangement() =>
    [
        Pick.OneOf(Vocabulary.Ordinary.Events).Select(name => (Condition)new HasHappened(name)),
        Pick.OneOf(Vocabulary.Ordinary.Events).SelectMany(_ => Gen.Choose(0, 2), (name, months) => (Condition)new WithinTermOf(name, months)),
        window.Day.Select(day => (Condition)new EngagedBefore(day)),
        Gen.Choose(0, 2).Select(months => (Condition)new WithinTermOfEngagement(months)),
        window.Day.Select(day => (Condition)new SignedBefore(day)),
        Pick.OneOf(Vocabulary.Ordinary.Provisions).SelectMany(_ => Gen.Choose(0, 7), (name, needed) => (Condition)new DerogationGranted(name, (DerogationFormalities)needed)),
        Pick.OneOf(Vocabulary.Ordinary.Provisions).SelectMany(_ => Gen.Frequency((1, Gen.Constant((LocalDate?)null)), (1, window.Day.Select(day => (LocalDate?)day))), (name, day) => (Condition)new DerogationRecorded(name, day)),
        Pick.OneOf(Vocabulary.Ordinary.Authorities).Select(name => (Condition)new OpinionReceived(name)),
        Pick.OneOf(Vocabulary.Ordinary.Provisions).SelectMany(_ => Gen.Choose(0, 15), (name, needed) => (Condition)new SecurityDerogation(name, (SecurityFormalities)needed)),
        Gen.Elements(true, false).Select(classified => (Condition)new Homologated(classified)),
        Gen.Elements(1_000_000L, 9_000_000L).Select(limit => (Condition)new CostsMoreThan(limit)),
        Pick.OneOf(Vocabulary.Ordinary.Events).SelectMany(_ => window.Day, (name, day) => (Condition)new HappenedSince(name, day)),
        Role.SelectMany(_ => Pick.OneOf(Vocabulary.Ordinary.Countries), (role, country) => (Condition)new SeatedIn(role, country)),
        Role.SelectMany(_ => Pick.SubsetOf(Enum.GetValues<LocalAuthorityKind>(), 3), (role, kinds) => (Condition)new LocalAuthorityIs(role, kinds.ToValueList())),
        Role.SelectMany(_ => Country, (role, country) => (role, country)).SelectMany(_ => Pick.SubsetOf(Enum.GetValues<PartyKind>(), 8), (pair, kinds) => (Condition)new InRole(pair.role, pair.country, kinds.ToValueList())),
        Role.SelectMany(_ => Pick.OneOf(Vocabulary.Ordinary.Schemes), (role, scheme) => (Condition)new BodyHoldsCertificate(role, scheme)),
        Pick.SubsetOf(Enum.GetValues<TransferMechanism>(), 4).Select(resting => (Condition)new TransfersRestOn(resting.ToValueList())),
    ];

    private static Gen<Condition>[] OfData(LegalQuestion limit) =>
    [
        Gen.Elements(Enum.GetValues<DataTrait>()).Select(trait => (Condition)new DataIs(trait)),
        Pick.SubsetOf(Enum.GetValues<HarmKind>(), 3).Select(kinds => (Condition)new BreachWouldHarm(kinds.ToValueList())),
        Pick.SubsetOf(Enum.GetValues<ProtectionMarking>(), 2).Select(markings => (Condition)new DataMarked(markings.ToValueList())),
        Pick.SubsetOf(Enum.GetValues<ArchiveStatus>(), 2).Select(statuses => (Condition)new ArchiveIs(statuses.ToValueList())),
        Gen.Constant((Condition)new HasArticle9Ground()),
        .. limit < LegalQuestion.Category ? [] : new[] { Pick.OneOf(LawPools.Categories).SelectMany(_ => Gen.Elements([null, .. LawPools.Regimes]), (category, regime) => (Condition)new DataCountsAs(category, regime)) },
    ];

    private static Gen<Condition>[] OfParty() =>
    [
        Pick.OneOf(Vocabulary.Ordinary.Countries).Select(country => (Condition)new EstablishedIn(country)),
        Pick.OneOf(Vocabulary.Ordinary.Countries).Select(country => (Condition)new ControlledFrom(country)),
        Pick.OneOf(Vocabulary.Ordinary.Countries).Select(country => (Condition)new HasEstablishmentIn(country)),
        Pick.OneOf(Vocabulary.Ordinary.Countries).Select(country => (Condition)new OffersServicesIn(country)),
        Pick.OneOf(Vocabulary.Ordinary.Countries).Select(country => (Condition)new RegisteredIn(country)),
        Pick.OneOf(Vocabulary.Ordinary.Countries).Select(country => (Condition)new GroupEntityIn(country)),
        Pick.OneOf(Vocabulary.Ordinary.Countries).Select(country => (Condition)new GroupEntityServes(country)),
    ];

    private static Gen<Condition>[] OfLayer(LegalQuestion limit) =>
    [
        Pick.SubsetOf(Enum.GetValues<Delivery>(), 3).Select(ways => (Condition)new DeliveredAs(ways.ToValueList())),
        Pick.OneOf(Vocabulary.Ordinary.Schemes).SelectMany(_ => Gen.Choose(0, 2), (scheme, months) => (Condition)new RecordedForLongerThan(scheme, months)),
        Gen.Constant((Condition)new KeysHeldOutsideProvider()),
        Pick.OneOf(Vocabulary.Ordinary.Schemes).Select(scheme => (Condition)new AutonomyAssured(scheme)),
        Pick.OneOf(Vocabulary.Ordinary.Commitments).Select(name => (Condition)new Undertakes(name)),
        Pick.OneOf(Vocabulary.Ordinary.Countries).Select(country => (Condition)new StaffedFrom(country)),
        Pick.OneOf(Vocabulary.Ordinary.Countries).Select(country => (Condition)new OperatorHasEstablishmentIn(country)),
        Pick.OneOf(Vocabulary.Ordinary.Schemes).SelectMany(_ => Gen.Elements([null, .. Vocabulary.Ordinary.Versions]), (scheme, version) => (Condition)new HoldsCertificate(scheme, version)),
        Pick.OneOf(Vocabulary.Ordinary.Schemes).Select(scheme => (Condition)new CertificateInProgress(scheme)),
        .. OfReach(),
        .. limit < LegalQuestion.Territory ? [] : OfTerritory(),
        .. limit < LegalQuestion.Standard ? [] : new[] { Pick.OneOf(LawPools.Standards).Select(standard => (Condition)new HoldsCertificateAcceptedBy(standard)) },
        .. limit < LegalQuestion.Scale ? [] : new[] { Pick.OneOf(LawPools.Scales).SelectMany(_ => Gen.Elements([null, .. LawPools.Objectives]), (scale, objective) => (scale, objective)).SelectMany(_ => Gen.Choose(0, 3), (pair, level) => (Condition)new ReachesLevel(pair.scale, pair.objective, level)) },
        .. limit < LegalQuestion.Power ? [] : new[] { Gen.Choose(1, 15).Select(effects => (Condition)new ImmuneFrom((PowerEffects)effects)) },
    ];

    private static Gen<Condition>[] OfReach() =>
    [
        Pick.OneOf(Vocabulary.Ordinary.Countries).Select(country => (Condition)new DataLocatedIn(country)),
        Pick.OneOf(Vocabulary.Ordinary.Countries).Select(country => (Condition)new AdministeredPartlyFrom(country)),
        Pick.OneOf(Vocabulary.Ordinary.Countries).Select(country => (Condition)new DataPassesThrough(country)),
        Pick.OneOf(Vocabulary.Ordinary.Countries).Select(country => (Condition)new DataSeenFrom(country)),
        Pick.OneOf(Vocabulary.Ordinary.Countries).Select(country => (Condition)new KeysKeptFrom(country)),
        Gen.Elements(Enum.GetValues<KeyCustody>()).Select(custody => (Condition)new KeysHeldAs(custody)),
        Gen.Elements(Enum.GetValues<LayerRole>()).Select(role => (Condition)new HasRole(role)),
        Pick.OneOf(Vocabulary.Ordinary.Measures).Select(measure => (Condition)new HasMeasure(measure)),
    ];

    private static Gen<Condition>[] OfTerritory() =>
    [
        Territory.Select(place => (Condition)new StoredIn(place)),
        Territory.Select(place => (Condition)new AdministeredFrom(place)),
        Territory.Select(place => (Condition)new StoredPartlyIn(place)),
        Territory.Select(place => (Condition)new OperatorSeatedIn(place)),
        Pick.SubsetOf(LawPools.Territories, 2).Select(places => (Condition)new StoredInAnyOf(places.ToValueList())),
        Pick.SubsetOf(LawPools.Territories, 2).Select(places => (Condition)new SeenFromAfarOnlyUnderTransfer(places.ToValueList())),
        Territory.SelectMany(_ => Gen.Elements(true, false), (place, support) => (Condition)new ReachedRemotelyOnlyFrom(place, support)),
        Territory.SelectMany(_ => Pick.SubsetOf(Enum.GetValues<TransferMechanism>(), 4), (place, resting) => (Condition)new RemoteAccessRestsOn(place, resting.ToValueList())),
        Territory.Select(place => (Condition)new OperatorEstablishedIn(place)),
        Territory.Select(place => (Condition)new NoSayFromOutside(place)),
        Territory.Select(place => (Condition)new ThirdCompaniesCannotReachData(place)),
        Territory.SelectMany(_ => Gen.Elements(Enum.GetValues<IndirectHoldings>()), (place, indirect) => (place, indirect))
            .SelectMany(_ => Gen.Elements(true, false), (pair, persons) => (Condition)new HoldingsFromOutsideWithin(pair.place, 24m, 39m, pair.indirect, persons)),
    ];

    private static Gen<TerritoryId> Territory => Pick.OneOf(LawPools.Territories);

    private static Gen<PartyRole> Role => Gen.Elements(Enum.GetValues<PartyRole>());

    private static Gen<Country?> Country => Gen.Elements([null, .. Vocabulary.Ordinary.Countries]);
}
