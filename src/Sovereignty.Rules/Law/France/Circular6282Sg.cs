using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Circular 6282/SG of 5 July 2021 ("cloud au centre"): cloud by default (grade C) and rule R9 (grade B); checked on 2026-10-01. In force 2021-07-05 through
/// 2023-05-31. That SecNumCloud was encouraged beyond sensitive data is no duty and is not asked.
/// Sources: channelnews 105899; silicon 417124 and 466894; nextinpact 48368; usine-digitale N1143337; siecledigital 2021-09-24.
/// </summary>
internal static class Circular6282Sg
{
    private static readonly ProvisionId Default = ProvisionId.Of("fr-circ-6282-sg-cloud-by-default");
    private static readonly ProvisionId R9 = ProvisionId.Of("fr-circ-6282-sg-r9");

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("fr-circ-6282-sg"),
        Title = new("Circular no. 6282/SG of 5 July 2021 on the State's cloud doctrine", "Circulaire n° 6282/SG du 5 juillet 2021, doctrine « cloud au centre » de l'État"),
        Issuer = "Prime Minister (France)",
        Kind = InstrumentKind.Circular,
        Identifiers = [new("number", "6282/SG")],
        Sources = ["channelnews 105899", "silicon 417124", "silicon 466894", "nextinpact 48368", "usine-digitale N1143337", "siecledigital 2021-09-24"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Cloud is the State's default; commercial cloud may carry sensitive data only under conditions.", "L'informatique en nuage est le mode par défaut de l'État ; le nuage commercial ne peut porter des données sensibles que sous conditions."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2021, 7, 5), "channelnews 105899"),
            Event(LifeEventKind.InForce, Day(2021, 7, 5), "channelnews 105899; applied from that day"),
            Event(LifeEventKind.Superseded, Day(2023, 6, 1), "silicon 466894: circular 6404/SG, published 2023-06-01") with { Cause = InstrumentId.Of("fr-circ-6404-sg") },
        ],
        Provisions =
        [
            CloudByDefault,
            new Obligation
            {
                Id = R9,
                Article = "R9",
                About = SubjectKind.Layer,
                Force = Force.Doctrine,
                Matter = Matter.Sovereignty,
                Versions =
                [
                    new()
                    {
                        Id = R9,
                        Confidence = Confidence.B,
                        Paraphrase = new(
                            "Sensitive data (personal data, economic data of companies, business applications about agents) may go to a commercial cloud only if it is SecNumCloud-qualified or holds an equal European qualification, and is immune from extra-Union law.",
                            "Les données sensibles (données personnelles, données économiques d'entreprises, applications métiers relatives aux agents) ne peuvent aller dans un nuage commercial que s'il est qualifié SecNumCloud, ou titulaire d'une qualification européenne équivalente, et immunisé contre le droit extra-européen."),
                        Applies = FrenchTerms.Binds(PartyKind.StateAdministration, PartyKind.StateOperator, PartyKind.BodyUnderStateSupervision)
                            & FrenchTerms.CommercialCloud
                            & new CarriesData(Sensitive),
                        Requires = FrenchTerms.Immune & FrenchTerms.QualifiedOrEquivalent,
                        Exemptions =
                        [
                            new(
                                new("derogation of the minister for a project under way on 2021-07-05, until 12 months after a trusted offer", "dérogation du ministre pour un projet en cours au 2021-07-05, jusqu'à 12 mois après une offre de confiance"),
                                new DerogationGranted(R9, DerogationFormalities.None)
                                    & new EngagedBefore(Day(2021, 7, 6))
                                    & Caveated.Of(
                                        new WithinTermOf(EventId.Of("trusted-offer-available"), 12),
                                        new("how the twelve months are counted to the day is not in the sources", "le décompte au jour près des douze mois ne figure pas dans les sources"))),
                        ],
                    },
                ],
            },
        ],
    };

    private static Obligation CloudByDefault => new()
    {
        Id = Default,
        Article = "",
        About = SubjectKind.Layer,
        Force = Force.Doctrine,
        Matter = Matter.Procurement,
        Versions =
        [
            new()
            {
                Id = Default,
                Confidence = Confidence.C,
                Paraphrase = new(
                    "A new digital product, or one at a major evolution, uses cloud by default; above 1 M€ not using it is justified to DINUM.",
                    "Un nouveau produit numérique, ou un produit en évolution majeure, recourt par défaut à l'informatique en nuage ; au-delà de 1 M€, ne pas y recourir est justifié auprès de la DINUM."),
                Applies = new InRole(PartyRole.Responsible, FrenchTerms.France, [PartyKind.StateAdministration, PartyKind.StateOperator, PartyKind.BodyUnderStateSupervision])
                    & (!new EngagedBefore(Day(2021, 7, 5)) | new HappenedSince(EventId.Of("major-evolution-of-product"), Day(2021, 7, 5)))
                    & new CostsMoreThan(1_000_000),
                Requires = new DeliveredAs([Delivery.CommercialCloud, Delivery.InternalStateCloud])
                    | new HasHappened(EventId.Of("no-cloud-justified-to-dinum")),
            },
        ],
    };

    private static Condition Sensitive =>
        new DataIs(DataTrait.IdentifiesPersons)
        | new DataCountsAs(DataCategories.Economic)
        | new DataCountsAs(DataCategories.PublicAgent)
        | (FrenchTerms.ParticularlySensitive & FrenchQuestions.OtherSensitiveData.Open());
}
