using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Loi n° 2024-449 of 21 May 2024 (SREN), article 31. Grade A for its existence, B for its content; checked on 2026-10-01. In force 2024-05-23 (next-day
/// rule, an inference); decree 2026-04-17; framework approved 2026-08-15 or 2026-08-22. Sources: JORF n° 0117 of 22 May 2024 (juriblio 183781096);
/// amendment 1674/AN/1138; silicon 478881; dsih 5580; legiseye 1b606cc6; DINUM, page on the vade-mecum.
/// </summary>
internal static class Article31
{
    public static readonly ProvisionId Provision = ProvisionId.Of("fr-loi-2024-449-art31");

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("fr-loi-2024-449-art31"),
        Title = new("Act no. 2024-449 of 21 May 2024 (SREN), article 31", "Loi n° 2024-449 du 21 mai 2024 (SREN), article 31"),
        Issuer = "Parliament (France)",
        Kind = InstrumentKind.Statute,
        Identifiers = [new("JORFARTI", "000049563610")],
        Sources = ["juriblio 183781096", "assemblee-nationale.fr/dyn/16/amendements/1674/AN/1138", "silicon 478881", "dsih 5580", "legiseye 1b606cc6", "numerique.gouv.fr, vade-mecum page"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("State bodies that use private cloud for data of particular sensitivity see to it that the service protects it against third-State authorities.", "Les organismes de l'État qui recourent à l'informatique en nuage privée pour des données d'une sensibilité particulière veillent à ce que le service les protège contre les autorités d'États tiers."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2024, 5, 21), Day(2024, 5, 22), "JORF n° 0117"),
            Event(LifeEventKind.Published, Day(2024, 5, 22), "JORF n° 0117"),
            Event(LifeEventKind.InForce, Day(2024, 5, 23), Day(2024, 5, 22), "next-day rule (inference)") with { Confidence = Confidence.C },
            Event(LifeEventKind.Amended, Day(2026, 4, 17), Day(2026, 4, 16), "decree of application") with { Cause = InstrumentId.Of("fr-decret-2026-272") },
            Event(LifeEventKind.Amended, UncertainDay.Between(Day(2026, 8, 15), Day(2026, 8, 22)), Day(2026, 8, 14), "approval of the framework") with { Cause = InstrumentId.Of("fr-arrete-prmd2617964a") },
        ],
        Provisions =
        [
            new Obligation
            {
                Id = Provision,
                Article = "art. 31",
                About = SubjectKind.Layer,
                Force = Force.Binding,
                Matter = Matter.Sovereignty,
                Versions =
                [
                    Version("fr-loi-2024-449-art31-statute", UncertainDay.Always, null, Confidence.C, FrenchQuestions.BoundBeforeDecree.Answered(Condition.Always, Condition.Never), BeforeFramework(new HoldsCertificate(FrenchTerms.SecNumCloud, "3.2"), SecNumCloud32.Qualified), EngagedBeforeDecree),
                    Version("fr-loi-2024-449-art31-decree", UncertainDay.On(Day(2026, 4, 17)), Day(2026, 4, 16), Confidence.B, Condition.Always, BeforeFramework(InFramework, Conforms), EngagedInTime),
                    Version("fr-loi-2024-449-art31-framework", UncertainDay.Between(Day(2026, 8, 15), Day(2026, 8, 22)), Day(2026, 8, 14), Confidence.B, Condition.Always, Demand, EngagedInTime),
                ],
            },
        ],
    };

    /// <summary>The project was engaged before the article took effect, whenever that was. Known with the decree.</summary>
    public static Condition EngagedInTime => FrenchQuestions.BoundBeforeDecree.Answered(new EngagedBefore(Day(2024, 5, 23)), new EngagedBefore(Day(2026, 4, 17)));

    /// <summary>The term of a derogation runs.</summary>
    public static Condition EighteenMonths => Caveated.Of(
        new WithinTermOf(FrenchTerms.AcceptableOffer, 18),
        new("how the eighteen months are counted to the day is not in the sources", "le décompte au jour près des dix-huit mois ne figure pas dans les sources"));

    // Until the decree, a project that is engaged at all is engaged before the article takes effect, if it takes effect with its decree only.
    private static Condition EngagedBeforeDecree => FrenchQuestions.BoundBeforeDecree.Answered(new EngagedBefore(Day(2024, 5, 23)), Condition.Always);

    /// <summary>What paragraph I demands, once a framework is approved.</summary>
    public static Condition Demand => Guarantee(InFramework) & Conforms;

    private static Condition InFramework => new HoldsCertificateAcceptedBy(FrenchTerms.Article31Framework);

    private static Condition Conforms => (InFramework & SecNumCloud32.ConclusiveOrFulfilled) | FrenchTerms.EquivalentQualification;

    // No authority of a third State reaches the service, or a qualification proves it: as long as it stands, or only if it may not be rebutted.
    private static Condition Guarantee(Condition qualified) =>
        FrenchTerms.Immune | (qualified & FrenchQuestions.QualificationConclusive.Answered(Condition.Always, Condition.Never));

    private static Condition BeforeFramework(Condition qualified, Condition conforms) =>
        Guarantee(qualified)
        & (Caveated.Of(conforms, new("no framework was approved on the day; the qualification is taken as proof of conformity", "aucun référentiel n'était approuvé ce jour-là ; la qualification est prise comme preuve de conformité"))
            | FrenchQuestions.CriteriaBeforeFramework.Open());

    /// <summary>A derogation that names the article meets what it asks, and its term runs.</summary>
    public static Condition Derogation => DerogationFor(EngagedInTime);

    private static Condition DerogationFor(Condition engagedInTime) =>
        Caveated.Of(
            new DerogationGranted(Provision, DerogationFormalities.PrimeMinister),
            new("that a derogation must give reasons and be made public is known from memory only and was not asked", "l'exigence de motivation et de publicité de la dérogation n'est connue que de mémoire et n'a pas été vérifiée"))
        & engagedInTime
        & EighteenMonths;

    private static ObligationVersion Version(string id, UncertainDay from, LocalDate? publicSince, Confidence confidence, Condition binds, Condition demand, Condition engagedInTime) => new()
    {
        Id = ProvisionId.Of(id),
        From = from,
        PublicSince = publicSince,
        Confidence = confidence,
        Paraphrase = new(
            "Administrations of the State, listed operators and certain public interest groups that use a private cloud service for data of particular sensitivity, whose breach would be likely to harm public order, public security, health or life, or intellectual property, see to it that the service guarantees protection against any access by third-State authorities not authorised by Union or national law.",
            "Les administrations de l'État, ses opérateurs listés et certains groupements d'intérêt public qui recourent à un service d'informatique en nuage privé pour des données d'une sensibilité particulière, dont la violation porterait vraisemblablement atteinte à l'ordre public, à la sécurité publique, à la santé ou la vie des personnes ou à la propriété intellectuelle, veillent à ce que le service garantisse leur protection contre tout accès d'autorités d'États tiers non autorisé par le droit de l'Union ou national."),
        Applies = (FrenchTerms.Binds(PartyKind.StateAdministration, PartyKind.StateOperator, PartyKind.HealthDataPlatform)
                | (FrenchTerms.Binds(PartyKind.PublicInterestGroup) & FrenchQuestions.NamedGroups.Open()))
            & FrenchTerms.CommercialCloud
            & new CarriesData(FrenchTerms.ParticularlySensitive & FrenchTerms.BreachHarms)
            & binds,
        Requires = demand,
        Exemptions =
        [
            new(
                new("derogation of the minister, validated by the Prime Minister, for a project already engaged, until 18 months after an acceptable offer", "dérogation du ministre, validée par le Premier ministre, pour un projet déjà engagé, jusqu'à 18 mois après une offre acceptable"),
                DerogationFor(engagedInTime)),
        ],
    };
}
