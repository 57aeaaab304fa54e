using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// § 393 SGB V: cloud processing of social and health data by providers of care and statutory insurers. In force 2024-03-26 (grade C), applies from 2024-07-01
/// (grade B), text grade A; amended on an unknown day by 2026-09-29 (grade C). A German establishment is asked in all four cases of place, as the text has it.
/// Checked on 2026-09-29. Sources: gesetze-im-internet.de; deloittelegal; srd-rechtsanwaelte; haufe; fact sheet on Europe, section 5.1.
/// </summary>
internal static class Sgb5Section393
{
    private static readonly ProvisionId Cloud = ProvisionId.Of("de-sgb5-393-cloud");
    private static readonly Country Germany = Country.Of("DE");
    private static readonly SchemeId TypeOne = SchemeId.Of("c5-type-1");
    private static readonly SchemeId TypeTwo = SchemeId.Of("c5-type-2");
    private static readonly StandardId C5 = StandardId.Of("de-sgb5-393-c5");
    private static readonly StandardId C52020Later = StandardId.Of("de-sgb5-393-c5-2020-after-replacement");
    private static readonly StandardId SomeTypeOne = StandardId.Of("de-sgb5-393-c5-type-1");
    private static readonly TerritoryId EquatedStates = TerritoryId.Of("de-sgb1-35-7");
    private static readonly ValueList<PartyKind> Bound = [PartyKind.PublicHospital, PartyKind.HealthcareProvider, PartyKind.StatutoryHealthInsurer];

    private static readonly Condition Place =
        new StoredInAnyOf([EuropeanTerms.Union, EquatedStates, EuropeanTerms.Adequate]) & new OperatorHasEstablishmentIn(Germany);

    private static readonly Condition Attested = new HoldsCertificateAcceptedBy(C5) | new HoldsCertificateAcceptedBy(C52020Later) | C5Equivalence.Evidence;

    private static readonly Condition NewSystem =
        new HoldsCertificateAcceptedBy(SomeTypeOne) & new WithinTermOf(EventId.Of("system-put-on-the-market"), 18) & GermanQuestions.NewSystems.Open();

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("de-sgb5-393"),
        Title = new("Social Code V, section 393", "Code social V, § 393"),
        Issuer = "Parliament (Germany)",
        Kind = InstrumentKind.Statute,
        Identifiers = [],
        Sources = ["gesetze-im-internet.de/sgb_5/__393.html", "deloittelegal", "srd-rechtsanwaelte", "haufe", "simpliant.eu"],
        Confidence = Confidence.A,
        CheckedOn = Day(2026, 9, 29),
        Paraphrase = new("Social and health data may be processed in a cloud in Germany, the Union, equated or adequate States, by whoever has an establishment in Germany and a current C5 attestation.", "Les données sociales et de santé peuvent être traitées dans un nuage en Allemagne, dans l'Union, dans un État assimilé ou adéquat, par qui a un établissement en Allemagne et une attestation C5 en cours."),
        Events =
        [
            Event(LifeEventKind.InForce, Day(2024, 3, 26), "simpliant.eu") with { Confidence = Confidence.C },
            Event(LifeEventKind.Applicable, Day(2024, 7, 1), Day(2024, 3, 26), "deloittelegal; srd-rechtsanwaelte"),
            Event(LifeEventKind.Amended, Sgb5Section393Amendment.Since, Day(2026, 9, 29), "public transcription") with { Confidence = Confidence.C, Cause = InstrumentId.Of("de-sgb5-393-amend-2026") },
        ],
        Provisions =
        [
            new TerritoryRecognition
            {
                Id = ProvisionId.Of("de-sgb5-393-equated-states"),
                Article = "(2), with § 35(7) SGB I",
                Confidence = Confidence.C,
                Territory = EquatedStates,
                Members = [.. EeaMembership.Members, new(Country.Of("CH"), Validity.Always)],
            },
            new Obligation
            {
                Id = Cloud,
                Article = "§ 393",
                About = SubjectKind.Layer,
                Force = Force.Binding,
                Matter = Matter.HealthHosting,
                Versions =
                [
                    Version(Cloud, UncertainDay.Always, Confidence.B, Attested),
                    Version(ProvisionId.Of("de-sgb5-393-cloud-new-systems"), Sgb5Section393Amendment.Since, Confidence.C, Attested | NewSystem) with { PublicSince = Day(2026, 9, 29) },
                ],
            },
            Accepts(C5, Confidence.B, new(TypeOne, "2020", Validity.Until(Day(2025, 6, 30))), new(TypeTwo, "2020", Validity.Until(Day(2026, 4, 6))), new(TypeTwo, "2026", Validity.Since(Day(2026, 4, 7)))),
            Accepts(C52020Later, Confidence.C, new AcceptedCertificate(TypeTwo, "2020", Validity.Of(UncertainDay.On(Day(2026, 4, 7)), UncertainDay.NotBefore(Day(2026, 12, 31))))),
            Accepts(SomeTypeOne, Confidence.C, new AcceptedCertificate(TypeOne, null, Validity.Always)),
        ],
    };

    private static StandardRecognition Accepts(StandardId standard, Confidence confidence, params AcceptedCertificate[] accepted) => new()
    {
        Id = ProvisionId.Of(standard.Value + "-attestations"),
        Article = "(4)",
        Confidence = confidence,
        Standard = standard,
        Accepts = accepted.ToValueList(),
    };

    private static ObligationVersion Version(ProvisionId id, UncertainDay from, Confidence confidence, Condition attested) => new()
    {
        Id = id,
        From = from,
        Confidence = confidence,
        Paraphrase = new(
            "Social and health data in a cloud lies in Germany, the Union, an equated or an adequate State; the operator has an establishment in Germany, state-of-the-art measures and a current C5 attestation (Type 1 through 2025-06-30, then Type 2) or evidence in its place; the customer's own criteria are implemented.",
            "Les données sociales et de santé en nuage se trouvent en Allemagne, dans l'Union, dans un État assimilé ou adéquat ; l'exploitant a un établissement en Allemagne, des mesures conformes à l'état de l'art et une attestation C5 en cours (type 1 jusqu'au 2025-06-30, puis type 2) ou une preuve en tenant lieu ; les critères propres au client sont mis en œuvre."),
        Applies = (new InRole(PartyRole.Responsible, Germany, Bound) | new InRole(PartyRole.CloudUser, Germany, Bound))
            & (new DeliveredAs([Delivery.CommercialCloud, Delivery.InternalStateCloud]) | (new DeliveredAs([Delivery.OwnMachines]) & GermanQuestions.OwnMachines.Open()))
            & new CarriesData(EuropeanTerms.Personal & (new DataCountsAs(DataCategories.Health) | new DataCountsAs(DataCategories.SocialData))),
        Requires = Place & attested & EuropeanTerms.Undertakes("state-of-the-art-measures") & EuropeanTerms.Happened("c5-customer-criteria-implemented"),
    };
}
