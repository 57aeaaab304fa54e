using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>The names of the facts that criteria read.</summary>
public static class FactNames
{
    /// <summary>Which body answers for the data.</summary>
    public static FactName Body { get; } = new("responsibility.body", new("which body answers for the data", "quel organisme répond des données"), Answerer.Buyer);

    /// <summary>Which body has recourse to the cloud service.</summary>
    public static FactName CloudUser { get; } = new("responsibility.cloudUser", new("which body has recourse to the cloud service", "quel organisme recourt au service d'informatique en nuage"), Answerer.Buyer);

    /// <summary>The bodies for which it acts.</summary>
    public static FactName ActsFor { get; } = new("responsibility.actsFor", new("the bodies for which it acts", "les organismes pour lesquels il agit"), Answerer.Buyer);

    /// <summary>What kind of party it is.</summary>
    public static FactName Kind { get; } = new("kind", new("what kind of party it is", "la nature de la partie"), Answerer.Buyer);

    /// <summary>Of which kind the local authority is.</summary>
    public static FactName LocalAuthority { get; } = new("localAuthority", new("of which kind the local authority is", "la catégorie de la collectivité"), Answerer.Buyer);

    /// <summary>The country of its registered seat.</summary>
    public static FactName Seat { get; } = new("seat", new("the country of its registered seat", "le pays de son siège statutaire"), Answerer.Supplier);

    /// <summary>The country of its central administration.</summary>
    public static FactName CentralAdministration { get; } = new("centralAdministration", new("the country of its central administration", "le pays de son administration centrale"), Answerer.Supplier);

    /// <summary>The country of its principal establishment.</summary>
    public static FactName PrincipalEstablishment { get; } = new("principalEstablishment", new("the country of its principal establishment", "le pays de son principal établissement"), Answerer.Supplier);

    /// <summary>The countries in which it has establishments.</summary>
    public static FactName Establishments { get; } = new("establishments", new("the countries in which it has establishments", "les pays où il a des établissements"), Answerer.Supplier);

    /// <summary>The countries to whose inhabitants or bodies it offers services.</summary>
    public static FactName Markets { get; } = new("markets", new("the countries to whose inhabitants or bodies it offers services", "les pays aux habitants ou organismes desquels elle offre des services"), Answerer.Supplier);

    /// <summary>The countries whose authorities have it on a register of operators.</summary>
    public static FactName Registrations { get; } = new("registrations", new("the countries whose authorities have it on a register of operators", "les pays dont les autorités l'ont inscrite à un registre d'opérateurs"), Answerer.Supplier);

    /// <summary>The companies that it controls.</summary>
    public static FactName Subsidiaries { get; } = new("subsidiaries", new("the companies that it controls", "les sociétés qu'elle contrôle"), Answerer.Supplier);

    /// <summary>Whether its shares are listed.</summary>
    public static FactName Listed { get; } = new("listed", new("whether its shares are listed", "si ses titres sont cotés"), Answerer.Supplier);

    /// <summary>Who holds its capital and votes, and who controls it.</summary>
    public static FactName Holders { get; } = new("holders", new("who holds its capital and votes, and who controls it", "qui détient son capital et ses droits de vote, et qui la contrôle"), Answerer.Supplier);

    /// <summary>Whether all declared holders of a listed company are named.</summary>
    public static FactName DeclaredHoldersNamed { get; } = new("declaredHoldersNamed", new("whether all holders that declared having crossed a threshold are named", "si tous les détenteurs ayant déclaré un franchissement de seuil sont nommés"), Answerer.Supplier);

    /// <summary>Whether and when the deal by which a part is acquired closes.</summary>
    public static FactName Acquisition { get; } = new("holders", new("whether and when the deal by which a part of it is acquired closes", "si et quand l'opération par laquelle une part en est acquise se réalise"), Answerer.Supplier);

    /// <summary>The certificates of its services: version, service covered, period, suspensions.</summary>
    public static FactName Certificates { get; } = new("certificates", new("the certificates of its services: version, service covered, period, suspensions", "les certificats de ses services : version, service couvert, durée, suspensions"), Answerer.Supplier);

    /// <summary>The regimes under which it stands.</summary>
    public static FactName Regimes { get; } = new("regimes", new("the regimes under which it stands", "les régimes dont elle relève"), Answerer.Buyer);

    /// <summary>What kind of data it holds.</summary>
    public static FactName Categories { get; } = new("categories", new("what kind of data it holds", "la nature des données"), Answerer.Buyer);

    /// <summary>Whether persons are identified in the data.</summary>
    public static FactName IdentifiesPersons { get; } = new("identifiesPersons", new("whether persons are identified in the data", "si des personnes y sont identifiées"), Answerer.Buyer);

    /// <summary>Whether the data shows care that was reimbursed.</summary>
    public static FactName RevealsReimbursedCare { get; } = new("revealsReimbursedCare", new("whether the data shows care that was reimbursed", "si les données révèlent des soins remboursés"), Answerer.Buyer);

    /// <summary>Whether the data was collected in the course of care.</summary>
    public static FactName CollectedInCare { get; } = new("collectedInCare", new("whether the data was collected in the course of care", "si les données ont été recueillies à l'occasion de soins"), Answerer.Buyer);

    /// <summary>What a breach of the data would be likely to harm, found in writing.</summary>
    public static FactName Harms { get; } = new("harms", new("what a breach of the data would be likely to harm, found in writing", "à quoi une violation des données porterait atteinte, par un constat écrit"), Answerer.Buyer);

    /// <summary>What protection the data has below classification.</summary>
    public static FactName Marking { get; } = new("marking", new("whether the data is sensitive or marked \"Diffusion Restreinte\"", "si les données sont sensibles ou portent la mention « Diffusion Restreinte »"), Answerer.Buyer);

    /// <summary>Whether the data is public archives, selected or not.</summary>
    public static FactName Archive { get; } = new("archive", new("whether the data is public archives, selected or not", "si les données sont des archives publiques, sélectionnées ou non"), Answerer.Buyer);

    /// <summary>The ground of GDPR article 9(2) for processing it.</summary>
    public static FactName Article9Grounds { get; } = new("article9Grounds", new("the ground of GDPR article 9(2) for processing it", "le fondement du traitement au titre de l'article 9, paragraphe 2, du RGPD"), Answerer.Buyer);

    /// <summary>What the layer does.</summary>
    public static FactName Role { get; } = new("role", new("what the layer does", "ce que fait la couche"), Answerer.Buyer);

    /// <summary>How the layer is supplied: commercial cloud, internal State cloud, other hosting, own machines.</summary>
    public static FactName Delivery { get; } = new("delivery", new("how the layer is supplied: commercial cloud, internal State cloud, other hosting, own machines", "comment la couche est fournie : nuage commercial, nuage interne de l'État, autre hébergement, machines propres"), Answerer.Buyer);

    /// <summary>Who operates the layer.</summary>
    public static FactName Operator { get; } = new("operator", new("who operates the layer", "qui exploite la couche"), Answerer.Supplier);

    /// <summary>Which service of the operator is used.</summary>
    public static FactName Service { get; } = new("service", new("which service of the operator is used", "quel service de l'exploitant est utilisé"), Answerer.Supplier);

    /// <summary>Which data sets the layer carries.</summary>
    public static FactName Carries { get; } = new("carries", new("which data sets the layer carries", "quels jeux de données la couche porte"), Answerer.Buyer);

    /// <summary>Where the data is stored and processed.</summary>
    public static FactName Storage { get; } = new("storage", new("where the data is stored and processed", "où les données sont stockées et traitées"), Answerer.Supplier);

    /// <summary>From where the layer is administered.</summary>
    public static FactName Administration { get; } = new("administration", new("from where the layer is administered", "d'où la couche est administrée"), Answerer.Supplier);

    /// <summary>Who reaches the layer from elsewhere.</summary>
    public static FactName RemoteAccess { get; } = new("remoteAccess", new("who reaches the layer from elsewhere", "qui accède à la couche à distance"), Answerer.Supplier);

    /// <summary>Who works on the layer, where they live, and whether they reach data.</summary>
    public static FactName Staff { get; } = new("staff", new("who works on the layer, where they live, and whether they reach data", "qui travaille sur la couche, où résident ces personnes, et si elles accèdent aux données"), Answerer.Supplier);

    /// <summary>Who can use the encryption keys.</summary>
    public static FactName Keys { get; } = new("keys", new("who can use the encryption keys", "qui peut utiliser les clés de chiffrement"), Answerer.Supplier);

    /// <summary>Which third company keeps the keys.</summary>
    public static FactName KeyHolder { get; } = new("keyHolder", new("which third company keeps the keys", "quelle société tierce conserve les clés"), Answerer.Supplier);

    /// <summary>The countries through which the data travels.</summary>
    public static FactName Transit { get; } = new("transit", new("the countries through which the data travels", "les pays par lesquels transitent les données"), Answerer.Supplier);

    /// <summary>The measures in place against access and interruption.</summary>
    public static FactName Measures { get; } = new("measures", new("the measures in place against access and interruption", "les mesures en place contre les accès et les interruptions"), Answerer.Supplier);

    /// <summary>The third companies on which the layer depends, whether they can reach data, and whether it can go on without them.</summary>
    public static FactName Technology { get; } = new("technology", new("the third companies on which the layer depends, whether they can reach data, and whether it can go on without them", "les sociétés tierces dont dépend la couche, si elles peuvent accéder aux données, et si elle peut s'en passer"), Answerer.Supplier);

    /// <summary>What the operator undertakes for the service.</summary>
    public static FactName Commitments { get; } = new("commitments", new("what the operator undertakes for the service", "les engagements de l'exploitant pour le service"), Answerer.Supplier);

    /// <summary>The day on which the project was engaged.</summary>
    public static FactName Engaged { get; } = new("project.engaged", new("the day on which the project was engaged", "le jour où le projet a été engagé"), Answerer.Buyer);

    /// <summary>The day on which the contract was signed.</summary>
    public static FactName Signed { get; } = new("project.signed", new("the day on which the contract was signed", "le jour où le contrat a été signé"), Answerer.Buyer);

    /// <summary>What the project costs.</summary>
    public static FactName Cost { get; } = new("project.cost", new("what the project costs", "ce que coûte le projet"), Answerer.Buyer);

    /// <summary>The derogations granted, by whom, and whether they are reasoned and public.</summary>
    public static FactName Derogations { get; } = new("derogations", new("the derogations granted, by whom, and whether they are reasoned and public", "les dérogations accordées, par qui, et si elles sont motivées et publiques"), Answerer.Buyer);

    /// <summary>The opinions asked and received.</summary>
    public static FactName Opinions { get; } = new("opinions", new("the opinions asked and received", "les avis demandés et reçus"), Answerer.Buyer);

    /// <summary>The homologations of the system, by whom, for which days and which information.</summary>
    public static FactName Homologations { get; } = new("homologations", new("the homologations of the system, by whom, for which days and which information", "les homologations du système, par qui, pour quels jours et quelles informations"), Answerer.Buyer);

    /// <summary>Whether and when an event happened.</summary>
    public static FactName DayOf(EventId happened) => new(
        $"events['{happened}']",
        new($"whether and when this happened: {NameWords.Of(happened).En}", $"si et quand ceci a eu lieu : {NameWords.Of(happened).Fr}"),
        Answerer.Authority);

    /// <summary>The answers of a service to the criteria of scales.</summary>
    public static FactName Answers { get; } = new("answers", new("the answers of the service to the criteria of a scale", "les réponses du service aux critères d'une échelle"), Answerer.Supplier);

    /// <summary>The rung of a service on a criterion of a scale.</summary>
    public static FactName AnswerTo(ScaleId scale, ScaleCriterionId criterion) => new($"answers['{scale}']['{criterion}']", Answers.Words, Answers.Answerer);

    /// <summary>The transfers to third countries and what they rest on.</summary>
    public static FactName Transfers { get; } = new("transfers", new("the transfers to third countries and what they rest on", "les transferts vers des pays tiers et leur fondement"), Answerer.Supplier);

    /// <summary>The country of destination of a transfer.</summary>
    public static FactName Destination { get; } = new("to", new("the country to which the data is transferred", "le pays vers lequel les données sont transférées"), Answerer.Supplier);

    /// <summary>Who receives a transfer.</summary>
    public static FactName Recipient { get; } = new("recipient", new("who receives the data", "qui reçoit les données"), Answerer.Supplier);

    /// <summary>On what a transfer rests.</summary>
    public static FactName Mechanism { get; } = new("mechanism", new("on what the transfer rests", "le fondement du transfert"), Answerer.Supplier);

    /// <summary>The text of the standard clauses of a transfer.</summary>
    public static FactName Clauses { get; } = new("clauses", new("the text of the standard clauses", "le texte des clauses types"), Answerer.Supplier);

    /// <summary>Whether the law of the destination needs supplementary measures, and whether those taken are effective.</summary>
    public static FactName SupplementaryMeasures { get; } = new("supplementaryMeasures", new("whether the law of the destination needs supplementary measures, and whether those taken are effective", "si le droit de destination appelle des mesures supplémentaires, et si celles prises sont efficaces"), Answerer.Buyer);

    /// <summary>The layers of hosting.</summary>
    public static FactName Layers { get; } = new("layers", new("the layers of hosting", "les couches d'hébergement"), Answerer.Buyer);

    /// <summary>The data sets.</summary>
    public static FactName DataSets { get; } = new("dataSets", new("the data sets", "les jeux de données"), Answerer.Buyer);
}
