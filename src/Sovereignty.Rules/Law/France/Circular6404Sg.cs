using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Circular 6404/SG of 31 May 2023 ("cloud au centre", revised): R1, R4, R5, R9 and DINUM's opinion. Grade B (the opinion C); checked on 2026-10-01. Published
/// 2023-06-01; not found repealed. R2 (skills), R3 (control) and R6 to R8, R10 to R15 can't be tested on what the sheets say. R9's attention to the GDPR is asked by
/// the GDPR itself. Of R4 and R5 the headings are known: an undertaking satisfies them, its lack leaves them open.
/// Sources: silicon 466894; LMI 90599; itforbusiness 64435; houdart 2023-07-04; Légifrance circulaire/id/45446; clubic 603991.
/// </summary>
internal static class Circular6404Sg
{
    private static readonly ValueList<PartyKind> Administrations = [PartyKind.StateAdministration, PartyKind.StateOperator, PartyKind.BodyUnderStateSupervision];
    private static readonly ProvisionId R9 = ProvisionId.Of("fr-circ-6404-sg-r9");

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("fr-circ-6404-sg"),
        Title = new("Circular no. 6404/SG of 31 May 2023 updating the State's cloud doctrine", "Circulaire n° 6404/SG du 31 mai 2023 actualisant la doctrine d'utilisation de l'informatique en nuage par l'État"),
        Issuer = "Prime Minister (France)",
        Kind = InstrumentKind.Circular,
        Identifiers = [new("number", "6404/SG"), new("Légifrance circulaire", "45446")],
        Sources = ["silicon 466894", "LMI 90599", "itforbusiness 64435", "houdart 2023-07-04", "clubic 603991"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Cloud first, internal cloud or commercial; rule R9 protects data of particular sensitivity.", "Le nuage d'abord, interne ou commercial ; la règle R9 protège les données d'une sensibilité particulière."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2023, 5, 31), Day(2023, 6, 1), "silicon 466894"),
            Event(LifeEventKind.Published, Day(2023, 6, 1), "silicon 466894; acteurspublics"),
            Event(LifeEventKind.InForce, Day(2023, 6, 1), "fact sheet on France, section 10: from the day of publication") with
            {
                Note = new(
                    "circular 6404/SG is dated 2023-05-31; it is taken to apply from its publication on 2023-06-01",
                    "la circulaire 6404/SG est datée du 2023-05-31 ; elle est réputée s'appliquer dès sa publication le 2023-06-01"),
            },
        ],
        Provisions =
        [
            Rule(
                "fr-circ-6404-sg-r1", "R1", Confidence.B, Matter.Procurement,
                new("A new project goes to the cloud first, internal or commercial.", "Un nouveau projet recourt d'abord à l'informatique en nuage, interne ou commerciale."),
                new InRole(PartyRole.Responsible, FrenchTerms.France, Administrations) & !new EngagedBefore(Day(2023, 6, 1)),
                new DeliveredAs([Delivery.CommercialCloud, Delivery.InternalStateCloud]) | FrenchQuestions.CloudFirstDeparture.Open()),
            Rule(
                "fr-circ-6404-sg-r4", "R4", Confidence.B, Matter.Procurement,
                new("A commercial cloud offers conditions of exit and reversibility.", "Un nuage commercial offre des conditions de sortie et de réversibilité."),
                OnCommercialCloud,
                new Undertakes(CommitmentId.Of("exit-and-reversibility")) | FrenchQuestions.ReversibilityAndResilience.Open()),
            Rule(
                "fr-circ-6404-sg-r5", "R5", Confidence.B, Matter.Procurement,
                new("A commercial cloud is resilient, over several zones.", "Un nuage commercial est résilient, sur plusieurs zones."),
                OnCommercialCloud,
                new Undertakes(CommitmentId.Of("several-zones")) | FrenchQuestions.ReversibilityAndResilience.Open()),
            new Obligation
            {
                Id = R9,
                Article = "R9",
                About = SubjectKind.Layer,
                Force = Force.Doctrine,
                Matter = Matter.Sovereignty,
                Versions =
                [
                    Version(
                        R9,
                        UncertainDay.Always,
                        Condition.Always,
                        new(
                            new("derogation of the minister, validated by the Prime Minister, for a project under way", "dérogation du ministre, validée par le Premier ministre, pour un projet en cours"),
                            Granted & new EngagedBefore(Day(2023, 6, 1)) & (!new HasHappened(FrenchTerms.AcceptableOffer) | FrenchQuestions.R9DerogationTerm.Open()))),
                    Version(
                        ProvisionId.Of("fr-circ-6404-sg-r9-beside-article-31"),
                        UncertainDay.On(Day(2026, 4, 17)),
                        FrenchQuestions.R9BesideArticle31.Answered(Condition.Always, Condition.Never),
                        new(
                            new("derogation of the minister, validated by the Prime Minister, which serves article 31 and R9 alike", "dérogation du ministre, validée par le Premier ministre, qui vaut pour l'article 31 et pour la R9"),
                            Granted & Article31.EngagedInTime & Article31.EighteenMonths)) with { PublicSince = Day(2026, 4, 16) },
                ],
            },
            Rule(
                "fr-circ-6404-sg-r9-health", "R9", Confidence.B, Matter.HealthHosting,
                new("The host of health data on a commercial cloud also meets the law of health-data hosting.", "L'hébergeur de données de santé dans un nuage commercial satisfait aussi au droit de l'hébergement de données de santé."),
                OnCommercialCloud & CspL11118.Covered,
                new HoldsCertificateAcceptedBy(FrenchTerms.HdsStandard)),
            Rule(
                "fr-circ-6404-sg-dinum-opinion", "R9", Confidence.C, Matter.Procurement,
                new("Respect of R9 is controlled in DINUM's opinion on projects of more than 9 M€.", "Le respect de la R9 est contrôlé dans l'avis de la DINUM sur les projets de plus de 9 M€."),
                OnCommercialCloud & new CostsMoreThan(9_000_000),
                new OpinionReceived(FrenchTerms.Dinum)),
        ],
    };

    private static Condition OnCommercialCloud => new InRole(PartyRole.CloudUser, FrenchTerms.France, Administrations) & FrenchTerms.CommercialCloud;

    private static Condition Granted => new DerogationGranted(R9, DerogationFormalities.PrimeMinister);

    private static Obligation Rule(string id, string article, Confidence confidence, Matter matter, Text paraphrase, Condition applies, Condition requires) => new()
    {
        Id = ProvisionId.Of(id),
        Article = article,
        About = SubjectKind.Layer,
        Force = Force.Doctrine,
        Matter = matter,
        Versions = [new() { Id = ProvisionId.Of(id), Confidence = confidence, Paraphrase = paraphrase, Applies = applies, Requires = requires }],
    };

    private static ObligationVersion Version(ProvisionId id, UncertainDay from, Condition stillApplies, Exemption derogation) => new()
    {
        Id = id,
        From = from,
        Confidence = Confidence.B,
        Paraphrase = new(
            "Data of particular sensitivity, whose breach would be likely to harm public order, public security, health or life, or intellectual property, may go to a commercial cloud only if it is SecNumCloud-qualified (or European equivalent) and immune from unauthorised access by third-State authorities.",
            "Les données d'une sensibilité particulière, dont la violation porterait vraisemblablement atteinte à l'ordre public, à la sécurité publique, à la santé ou la vie des personnes ou à la propriété intellectuelle, ne peuvent aller dans un nuage commercial que s'il est qualifié SecNumCloud (ou équivalent européen) et immunisé contre tout accès non autorisé d'autorités d'États tiers."),
        Applies = FrenchTerms.Binds(PartyKind.StateAdministration, PartyKind.StateOperator, PartyKind.BodyUnderStateSupervision)
            & FrenchTerms.CommercialCloud
            & new CarriesData(FrenchTerms.ParticularlySensitive & FrenchTerms.BreachHarms)
            & stillApplies,
        Requires = FrenchTerms.Immune & SecNumCloud32.QualifiedInSomeVersion,
        Exemptions = [derogation],
    };
}
