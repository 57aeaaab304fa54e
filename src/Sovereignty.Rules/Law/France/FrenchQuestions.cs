using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>The questions that French law leaves open, each chosen once for all places where it is asked. Source: fact sheet on France, sections 1, 2, 4, 6, (c) and 10.</summary>
internal static class FrenchQuestions
{
    /// <summary>Readings: reaches; does-not-reach.</summary>
    public static Question ContractorHosting { get; } = new(
        "fr-contractor-hosting",
        new("does the rule reach hosting that a contractor of the State, such as an insurer, uses on its own account?", "la règle atteint-elle l'hébergement auquel un cocontractant de l'État, tel un assureur, recourt pour son propre compte ?"),
        "fact sheet on France, section 6: the ministry buys insurance, the insurer is controller and uses the cloud; not established",
        new Reading("reaches", new("it reaches the contractor's hosting", "elle atteint l'hébergement du cocontractant"), "implied by a member of parliament's question to the minister of the economy in 2025 (fact sheet on France, section 6)", Day(2021, 7, 5)),
        new Reading("does-not-reach", new("it reaches the administration's own use only", "elle n'atteint que le recours propre de l'administration"), "wording: the administration's own use of private cloud", Day(2021, 7, 5)));

    /// <summary>Readings: bound; with-decree.</summary>
    public static Question BoundBeforeDecree { get; } = new(
        "fr-art31-before-decree",
        new("does article 31 bind before its decree?", "l'article 31 oblige-t-il avant son décret ?"),
        "Code civil, article 1; fact sheet on France, section 10",
        new Reading("bound", new("it binds from 2024-05-23", "il oblige dès le 2024-05-23"), "Code civil, article 1: no automatic delay of a whole statute", Day(2024, 5, 22)),
        new Reading("with-decree", new("it takes effect with its decree only", "il ne prend effet qu'avec son décret"), "Code civil, article 1: provisions whose execution needs measures of application", Day(2024, 5, 22)));

    /// <summary>Readings: conclusive; rebuttable.</summary>
    public static Question QualificationConclusive { get; } = new(
        "fr-secnumcloud-conclusive",
        new("is a qualification conclusive until it is suspended or withdrawn?", "une qualification vaut-elle preuve jusqu'à sa suspension ou son retrait ?"),
        "fact sheet on France, section 10",
        new Reading("conclusive", new("it is conclusive until suspended or withdrawn", "elle vaut preuve jusqu'à suspension ou retrait"), "décret 2015-350: decision of the authority", Day(2022, 3, 8)),
        new Reading("rebuttable", new("it may be rebutted: section 19.6 must be fulfilled in fact", "elle peut être combattue : le 19.6 doit être respecté en fait"), "wording of the duty: conformity with the framework", Day(2022, 3, 8)));

    /// <summary>Readings: continues; yields.</summary>
    public static Question R9BesideArticle31 { get; } = new(
        "fr-r9-beside-article-31",
        new("does rule R9 of 2023 continue beside article 31 from 2026-04-17?", "la règle R9 de 2023 subsiste-t-elle à côté de l'article 31 à partir du 2026-04-17 ?"),
        "fact sheet on France, sections 1.2 and 10",
        new Reading("continues", new("it continues beside article 31", "elle subsiste à côté de l'article 31"), "never repealed; cited as in force in March 2026", Day(2026, 4, 16)),
        new Reading("yields", new("it yields to article 31", "elle cède à l'article 31"), "since 2026-04-17 the decree is the binding layer", Day(2026, 4, 16)));

    /// <summary>Readings: multiplied; attributed.</summary>
    public static Question IndirectHoldings { get; } = new(
        "fr-secnumcloud-indirect-holdings",
        new("how are indirect holdings counted under section 19.6?", "comment les détentions indirectes se comptent-elles au titre du 19.6 ?"),
        "fact sheet on France, section 10: not stated in the framework",
        new Reading("multiplied", new("by multiplication along the path", "par multiplication le long de la chaîne"), "fact sheet on France, section 10", Day(2022, 3, 8)),
        new Reading("attributed", new("by attribution through control", "par imputation au titre du contrôle"), "fact sheet on France, section 10", Day(2022, 3, 8)));

    /// <summary>Readings: count; do-not-count.</summary>
    public static Question NaturalPersons { get; } = new(
        "fr-secnumcloud-natural-persons",
        new("does a natural person who lives outside the Union count as a holder under section 19.6?", "une personne physique résidant hors de l'Union compte-t-elle comme détenteur au titre du 19.6 ?"),
        "fact sheet on France, section 10",
        new Reading("count", new("natural persons count", "les personnes physiques comptent"), "fact sheet on France, section 10", Day(2022, 3, 8)),
        new Reading("do-not-count", new("only entities count", "seules les entités comptent"), "wording: entities", Day(2022, 3, 8)));

    /// <summary>No reading: the names of the six groups are not known.</summary>
    public static Question NamedGroups { get; } = new(
        "fr-art31-named-groups",
        new("is the public interest group one of those that article 31 binds?", "le groupement d'intérêt public est-il de ceux que l'article 31 oblige ?"),
        "fact sheet on France, section 2.2: names not found");

    /// <summary>No reading: criteria before a framework was approved.</summary>
    public static Question CriteriaBeforeFramework { get; } = new(
        "fr-art31-criteria-before-framework",
        new("by what criteria is conformity with article 31 judged while no framework is approved?", "selon quels critères la conformité à l'article 31 s'apprécie-t-elle tant qu'aucun référentiel n'est approuvé ?"),
        "fact sheet on France, section 2.2: transitional rule unknown");

    /// <summary>No reading: the term of derogations from R9 of 2023.</summary>
    public static Question R9DerogationTerm { get; } = new(
        "fr-r9-2023-derogation-term",
        new("how long does a derogation from R9 of 2023 run once an acceptable offer exists?", "combien de temps court une dérogation à la R9 de 2023 une fois qu'une offre acceptable existe ?"),
        "fact sheet on France, section 1.2: known from memory only (grade D)");

    /// <summary>No reading: what else R9 of 2021 held for sensitive.</summary>
    public static Question OtherSensitiveData { get; } = new(
        "fr-r9-2021-other-sensitive-data",
        new("was this data sensitive under R9 of 2021, which describes its class by examples only?", "ces données étaient-elles sensibles au sens de la R9 de 2021, qui ne décrit sa catégorie que par des exemples ?"),
        "fact sheet on France, section 1.1");

    /// <summary>No reading: insurers before the ministry's note.</summary>
    public static Question InsurersBeforeNote { get; } = new(
        "fr-hds-insurers-before-note",
        new("does the duty of certified hosting cover health insurers?", "l'obligation d'hébergement certifié couvre-t-elle les assureurs maladie ?"),
        "fact sheet on France, section 10: note reported on 2019-01-16");

    /// <summary>Readings: continues; falls.</summary>
    public static Question NoteAfterR9Of2021 { get; } = new(
        "fr-dinum-note-after-2023",
        new("does DINUM's note of 2021 outlive the rule R9 of 2021 that it applies?", "la note de la DINUM de 2021 survit-elle à la R9 de 2021 qu'elle applique ?"),
        "fact sheet on France, sections 1.1 and (a): no end of the note seen, its circular superseded",
        new Reading("continues", new("it continues: nobody withdrew it", "elle subsiste : nul ne l'a retirée"), "fact sheet on France, section (a): no end seen", Day(2023, 6, 1)),
        new Reading("falls", new("it fell with the rule that it applied", "elle est tombée avec la règle qu'elle appliquait"), "fact sheet on France, section 1.2: R9 of 2021 superseded", Day(2023, 6, 1)));

    /// <summary>No reading: how far a migration had to be.</summary>
    public static Question MigrationVeryAdvanced { get; } = new(
        "fr-dinum-note-migration-very-advanced",
        new("was the migration very advanced on 2021-07-05, as DINUM's note asks?", "la migration était-elle très avancée au 2021-07-05, comme le veut la note de la DINUM ?"),
        "fact sheet on France, section 1.1: no measure stated");

    /// <summary>No reading: leaving cloud first under the doctrine of 2023.</summary>
    public static Question CloudFirstDeparture { get; } = new(
        "fr-r1-2023-departure",
        new("may this new project do without cloud under R1 of 2023?", "ce nouveau projet peut-il se passer d'informatique en nuage au titre de la R1 de 2023 ?"),
        "fact sheet on France, section 1.2: R1 is cloud first; what a departure takes is not stated");

    /// <summary>No reading: R4 and R5 beyond their headings.</summary>
    public static Question ReversibilityAndResilience { get; } = new(
        "fr-r4-r5-2023-wording",
        new("is R4 (exit, reversibility) or R5 (resilience) of 2023 satisfied otherwise?", "la R4 (sortie, réversibilité) ou la R5 (résilience) de 2023 est-elle satisfaite autrement ?"),
        "fact sheet on France, section 1.2: their headings only");

    /// <summary>No reading: SREN article 32 before its decree.</summary>
    public static Question Article32BeforeDecree { get; } = new(
        "fr-art32-before-decree",
        new("did SREN article 32 oblige hosts of health data before its decree?", "l'article 32 de la loi SREN obligeait-il les hébergeurs de données de santé avant son décret ?"),
        "fact sheet on France, sections 5 and 9: final wording not in the sheets; Code civil, article 1");

    /// <summary>No reading: whom II 901 means by the administration.</summary>
    public static Question AdministrationUnderIi901 { get; } = new(
        "fr-ii-901-administration",
        new("is a public body other than the State's administrations an administration under II 901?", "un organisme public autre que les administrations de l'État est-il une administration au sens de l'II 901 ?"),
        "fact sheet on France, section 9: 'the administration', while PSSIE is for State services only");

    /// <summary>No reading: whether restricted data is sensitive data.</summary>
    public static Question RestrictedAsSensitive { get; } = new(
        "fr-int-rex-hb-restricted-data",
        new("does rule INT-REX-HB on sensitive data also cover data marked Diffusion Restreinte?", "la règle INT-REX-HB sur les données sensibles couvre-t-elle aussi les données de diffusion restreinte ?"),
        "fact sheet on France, section 9: II 901 has INT-REX-HB for sensitive data and article 16 for Diffusion Restreinte");

    /// <summary>No reading: as far as possible.</summary>
    public static Question AsFarAsPossible { get; } = new(
        "fr-ii-901-as-far-as-possible",
        new("was outsourcing of Diffusion Restreinte from national territory impossible here?", "l'externalisation de la diffusion restreinte depuis le territoire national était-elle ici impossible ?"),
        "fact sheet on France, section 9: II 901, article 16: as far as possible; no measure stated");

    /// <summary>No reading: the grounds on which an authority may derogate for itself.</summary>
    public static Question OwnDerogationGround { get; } = new(
        "fr-art31-1-derogation-ground",
        new("does the local authority's own derogation rest on an engaged project, technical difficulty or a large extra cost?", "la dérogation que la collectivité s'accorde repose-t-elle sur un projet engagé, une difficulté technique ou un surcoût important ?"),
        "fact sheet on France, section 2.3: grounds named, measures not stated");

    /// <summary>No reading: the criteria of the notified draft.</summary>
    public static Question DraftCriteria { get; } = new(
        "fr-tris-2025-0041-criteria",
        new("which criteria did the draft decree notified in January 2025 set?", "quels critères le projet de décret notifié en janvier 2025 fixait-il ?"),
        "fact sheet on France, section 2.1: text not read");
}
