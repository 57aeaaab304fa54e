using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Reports;

/// <summary>Words for the law.</summary>
internal static class LawTerms
{
    public static ValueList<GlossaryEntry> All { get; } =
    [
        new(ForceWords.Of(Force.Binding), new(
            "Law that binds whom it addresses: statutes, decrees, orders, regulations of the Union.",
            "Le droit qui oblige ses destinataires : lois, décrets, arrêtés, règlements de l'Union.")),
        new(ForceWords.Of(Force.Doctrine), new(
            "Instructions inside the administration, such as circulars. A breach is contrary to doctrine and nothing more.",
            "Les instructions internes à l'administration, telles les circulaires. Un manquement est contraire à la doctrine, et rien de plus.")),
        new(ForceWords.Of(Force.Adopted), new(
            "Standards that a buyer has made its own by contract. They count only when asked for.",
            "Les normes qu'un acheteur a faites siennes par contrat. Elles ne comptent que sur demande.")),
        new(ForceWords.Of(Force.Voluntary), new(
            "Standards that nobody has to follow. They count only when asked for.",
            "Les normes que personne n'est tenu de suivre. Elles ne comptent que sur demande.")),
        new(new("unsettled", "non tranché"), new(
            "A question that the law leaves open. Unless a reading is chosen, only what all readings agree on is answered.",
            "Une question que le droit laisse ouverte. Sauf choix d'une lecture, seul ce sur quoi toutes les lectures s'accordent reçoit une réponse.")),
        new(new("reading", "lecture"), new(
            "One way to answer an unsettled question, with its source. It is chosen with --reading QUESTION=READING, for all places where the question arises, and is told as a caveat.",
            "Une manière de répondre à une question non tranchée, avec sa source. Elle se choisit par --reading QUESTION=LECTURE, partout où la question se pose, et figure parmi les réserves.")),
        new(new("as known on", "en l'état des connaissances du"), new(
            "The day of knowledge: law and facts that became public later are left out, as they were unknown then. Left out itself, everything known counts.",
            "Le jour de connaissance : le droit et les faits devenus publics plus tard sont écartés, puisqu'on les ignorait alors. À défaut, tout ce qui est connu compte.")),
        new(new("law verified through", "droit vérifié jusqu'au"), new(
            "The last day on which all the texts that the answer rests on were verified. After it, changes may be missing.",
            "Le dernier jour où tous les textes sur lesquels repose la réponse ont été vérifiés. Au-delà, des changements peuvent manquer.")),
        new(new("grade A, A (mirror), A−, B, C+, C, D", "niveau A, A (miroir), A−, B, C+, C, D"), new(
            "How well the law is known: A an official text or page; A (mirror) an official text in a public mirror; A− one quoted at length; B two independent secondary sources; C+ one good secondary source; C one secondary source or a deduction, always with a caveat; D from memory, which decides nothing.",
            "Le degré de connaissance du droit : A texte ou page officiels ; A (miroir) texte officiel lu dans un miroir public ; A− texte longuement cité ; B deux sources secondaires indépendantes ; C+ une bonne source secondaire ; C une source secondaire ou une déduction, toujours avec réserve ; D de mémoire, ne décide rien.")),
        new(new("derogation", "dérogation"), new(
            "A recorded decision that excepts an arrangement from named provisions, on the conditions of each.",
            "Une décision consignée qui excepte un dispositif de dispositions désignées, aux conditions de chacune.")),
        new(new("SecNumCloud", "SecNumCloud"), new(
            "The French qualification of cloud services by ANSSI. It belongs to a service, not to its provider; section 19.6 asks for protection against extra-Union law. In progress is not qualified.",
            "La qualification française de services d'informatique en nuage par l'ANSSI. Elle porte sur un service, non sur son prestataire ; le 19.6 exige une protection contre le droit extra-européen. « En cours » n'est pas « qualifié ».")),
        new(new("HDS", "HDS"), new(
            "The French certification of hosts of health data. It says nothing of sovereignty.",
            "La certification française des hébergeurs de données de santé. Elle ne dit rien de la souveraineté.")),
        new(new("EU / EEA", "UE / EEE"), new(
            "The Union, and the Union with Iceland, Liechtenstein and Norway: two different sets of countries, each with its days.",
            "L'Union, et l'Union avec l'Islande, le Liechtenstein et la Norvège : deux ensembles de pays différents, chacun avec ses dates.")),
        new(new("CLOUD Act, FISA section 702", "CLOUD Act, section 702 du FISA"), new(
            "Powers of the United States over providers under its jurisdiction, wherever the data lies: disclosure in criminal matters; foreign intelligence.",
            "Pouvoirs des États-Unis sur les fournisseurs relevant de leur juridiction, où que soient les données : divulgation en matière pénale ; renseignement extérieur.")),
    ];
}
