using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Herziening rijksbreed cloudbeleid of 3 July 2026, in the place of that of 2022: prohibited, conditional, discouraged (met, with a caveat), allowed; for central
/// government and public cloud. The Caribbean Netherlands are outside its EEA. Where a supplier stands and where data is are asked apart. Grade B; checked on 2026-10-01.
/// Source: public transcriptions; fact sheet on Europe, section 5.5.
/// </summary>
internal static class Cloudbeleid2026
{
    private static readonly TerritoryId Places = TerritoryId.Of("nl-eea-and-switzerland");

    private static readonly Condition Prohibited = Is("nl/state-secret") | Is("nl/tbb-1") | Is("nl/tbb-2") | Is("nl/tbb-3");

    private static readonly Condition SupplierOfTheEea = new OperatorEstablishedIn(EuropeanTerms.Eea) & new NoSayFromOutside(EuropeanTerms.Eea);

    /// <summary>Central government itself uses public cloud.</summary>
    public static Condition PublicCloudOfTheState { get; } =
        new InRole(PartyRole.CloudUser, Country.Of("NL"), [PartyKind.StateAdministration]) & EuropeanTerms.CommercialCloud;

    private static Condition SpecialCategories { get; } = new DataCountsAs(DataCategories.SpecialCategory) | new DataCountsAs(DataCategories.Health, Gdpr.Article9Regime);

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("nl-cloudbeleid-2026"),
        Title = new("Dutch government-wide cloud policy, revision of 2026", "Politique néerlandaise de l'informatique en nuage de l'État, révision de 2026"),
        Issuer = "Ministry of Economic Affairs (Netherlands)",
        Kind = InstrumentKind.Circular,
        Identifiers = [],
        Sources = ["public transcriptions, one of them a test suite"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("What of central government's data may go to public cloud, where it lies, and how it is prepared.", "Quelles données de l'administration centrale peuvent aller dans le nuage public, où elles se trouvent et comment s'y préparer."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2026, 7, 3), "public transcriptions"),
            Event(LifeEventKind.InForce, Day(2026, 7, 3), "public transcriptions"),
        ],
        Provisions =
        [
            new TerritoryRecognition
            {
                Id = ProvisionId.Of("nl-cloudbeleid-2026-places"),
                Article = "4.6",
                Confidence = Confidence.B,
                Territory = Places,
                Members = [.. EeaMembership.Members, new(Country.Of("CH"), Validity.Always)],
            },
            Clause("5-2", "5.2", new("State secrets and interests of protection 1 to 3 do not go to public cloud.", "Les secrets d'État et les intérêts à protéger 1 à 3 ne vont pas dans le nuage public."), Prohibited, Condition.Never),
            BaseRegistries,
            Clause(
                "4-6",
                "4.6",
                new("Data lies in the EEA and Switzerland only and is encrypted; keys are preferably kept from the provider, special categories preferably out of public cloud.", "Les données se trouvent dans l'EEE et en Suisse seulement et sont chiffrées ; les clés sont de préférence hors du prestataire, les catégories particulières de préférence hors du nuage public."),
                null,
                new StoredIn(Places)
                    & EuropeanTerms.Undertakes("encryption-at-rest-and-in-transit")
                    & Preferred.Of(new KeysHeldOutsideProvider(), new("key management is preferably not with the provider (4.6)", "la gestion des clés n'est de préférence pas confiée au prestataire (4.6)"))
                    & Preferred.Of(!new CarriesData(SpecialCategories), new("special categories are preferably not in public cloud, else with privacy-enhancing technologies (4.6)", "les catégories particulières ne sont de préférence pas dans le nuage public, sinon avec des techniques de protection (4.6)"))),
            Clause(
                "4-5",
                "4.5",
                new("E-mail, documents and storage of the workplace go to public cloud only if continuity is otherwise at risk, risks and exit are analysed and tested, and the ministers agree.", "Messagerie, documents et stockage du poste de travail ne vont dans le nuage public que si la continuité est sinon menacée, si risques et sortie sont analysés et testés, et si les ministres sont d'accord."),
                new DataCountsAs(DataCategories.Workplace),
                EuropeanTerms.Happened("nl-continuity-at-risk-established")
                    & EuropeanTerms.Happened("risk-analysis-made")
                    & EuropeanTerms.Happened("exit-plan-made")
                    & EuropeanTerms.Happened("exit-plan-tested")
                    & EuropeanTerms.Happened("nl-ministers-agreed")),
            Discouraged,
            Clause(
                "3",
                "3.1 to 3.3",
                new("Before material use there is a risk analysis and notice to the CISO Rijk, and within twelve months an exit plan.", "Avant un usage significatif, une analyse de risques et une information du CISO Rijk ; sous douze mois, un plan de sortie."),
                Is("nl/material-use"),
                EuropeanTerms.Happened("risk-analysis-made")
                    & EuropeanTerms.Happened("nl-ciso-rijk-notified")
                    & (EuropeanTerms.Happened("exit-plan-made") | new WithinTermOf(EventId.Of("nl-material-use-begun"), 12))),
        ],
    };

    private static Obligation Discouraged => Clause(
        "4-3",
        "4.3",
        new("For the primary process of a vital, critical or essential provider, a supplier wholly or partly under a jurisdiction outside the EEA is discouraged.", "Pour le processus principal d'un prestataire vital, critique ou essentiel, un fournisseur relevant en tout ou partie d'une juridiction hors EEE est déconseillé."),
        new DataCountsAs(DataCategories.PrimaryProcess),
        Preferred.Of(SupplierOfTheEea, new("a supplier wholly or partly under a jurisdiction outside the EEA is discouraged (4.3)", "un fournisseur relevant en tout ou partie d'une juridiction hors EEE est déconseillé (4.3)")),
        new BodyIsUnder(PartyRole.CloudUser, RegimeId.Of("nl-vital-provider")));

    private static Obligation BaseRegistries => new()
    {
        Id = ProvisionId.Of("nl-cloudbeleid-2026-5-4"),
        Article = "5.4",
        About = SubjectKind.DataSet,
        Force = Force.Doctrine,
        Matter = Matter.Sovereignty,
        Versions =
        [
            new()
            {
                Id = ProvisionId.Of("nl-cloudbeleid-2026-5-4"),
                Confidence = Confidence.B,
                Paraphrase = new("Source data of base registries is not kept in public cloud alone.", "Les données sources des registres de base ne sont pas conservées dans le seul nuage public."),
                Applies = Is("nl/base-registry-source") & new IsCarriedBy(PublicCloudOfTheState),
                Requires = new IsCarriedBy(new DeliveredAs([Delivery.InternalStateCloud, Delivery.OwnMachines, Delivery.OtherHosting])),
            },
        ],
    };

    private static DataCountsAs Is(string category) => new DataCountsAs(DataCategory.Define(category));

    private static Obligation Clause(string id, string article, Text paraphrase, Condition? data, Condition requires, Condition? body = null) => new()
    {
        Id = ProvisionId.Of("nl-cloudbeleid-2026-" + id),
        Article = article,
        About = SubjectKind.Layer,
        Force = Force.Doctrine,
        Matter = Matter.Sovereignty,
        Versions =
        [
            new()
            {
                Id = ProvisionId.Of("nl-cloudbeleid-2026-" + id),
                Confidence = Confidence.B,
                Paraphrase = paraphrase,
                Applies = PublicCloudOfTheState & (body ?? Condition.Always) & (data is null ? Condition.Always : new CarriesData(data)),
                Requires = requires,
            },
        ],
    };
}
