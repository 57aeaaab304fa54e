using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Names that the library ships, in words; a name of somebody else's stands for itself.</summary>
internal static class NameWords
{
    public static Text Of(TerritoryId territory) => territory.Value switch
    {
        "eu" => new("the European Union", "l'Union européenne"),
        "eea" => new("the EEA", "l'EEE"),
        "fr-national-territory" => new("French national territory", "le territoire national français"),
        var other => Quoted(other),
    };

    public static Text Of(SchemeId scheme) => scheme.Value switch
    {
        "secnumcloud" => Text.Same("SecNumCloud"),
        "hds" => Text.Same("HDS"),
        "iso-iec-27001" => Text.Same("ISO/IEC 27001"),
        "eucs" => Text.Same("EUCS"),
        "fr-archives-approval" => new("approval to keep public archives", "agrément pour la conservation d'archives publiques"),
        var other => Text.Same(other),
    };

    public static Text Of(ScaleId scale) => scale.Value == "eu-csf"
        ? new("the Cloud Sovereignty Framework", "du cadre de souveraineté du nuage (Cloud Sovereignty Framework)")
        : new($"the scale '{scale}'", $"de l'échelle « {scale} »");

    public static Text Of(AuthorityId authority) => authority.Value == "fr-dinum" ? Text.Same("DINUM") : Text.Same(authority.Value);

    public static Text Of(EventId happened) => happened.Value switch
    {
        "acceptable-offer-in-france" => new("an acceptable offer in France", "une offre acceptable en France"),
        "trusted-offer-available" => new("the availability of a trusted offer", "la disponibilité d'une offre de confiance"),
        "archive-deposit-contract-signed" => new("the signature of the contract of deposit", "la signature du contrat de dépôt"),
        "archive-deposit-declared" => new("the declaration of the deposit of archives", "la déclaration du dépôt d'archives"),
        "audit-report-submitted" => new("the submission of the audit report", "la remise du rapport d'audit"),
        "major-evolution-of-product" => new("a major evolution of the digital product", "une évolution majeure du produit numérique"),
        "no-cloud-justified-to-dinum" => new("the justification to DINUM for not using cloud", "la justification auprès de la DINUM du non-recours au nuage"),
        "platform-registered" => new("the registration of the platform", "l'immatriculation de la plateforme"),
        var other => Quoted(other),
    };

    public static Text Of(CommitmentId commitment) => commitment.Value switch
    {
        "contract-lists-extra-union-laws" => new("to list in the contract the extra-Union laws that may reach the service", "indiquer au contrat les lois extra-européennes susceptibles d'atteindre le service"),
        "exit-and-reversibility" => new("to let the customer leave and take its data back", "permettre la sortie et la réversibilité"),
        "notice-of-control-change-within-one-month" => new("to give notice of a change of control within one month", "notifier tout changement de contrôle dans le mois"),
        "publishes-infrastructure-jurisdiction" => new("to publish the jurisdiction of the infrastructure used", "publier la juridiction dont relève l'infrastructure utilisée"),
        "publishes-measures-against-third-state-access" => new("to publish its measures against unlawful access by third States to non-personal data", "publier ses mesures contre l'accès illicite d'États tiers aux données non personnelles"),
        "publishes-transfer-map" => new("to publish a map of transfers", "publier la cartographie des transferts"),
        "respect-of-fundamental-rights-and-union-values" => new("to respect fundamental rights and the values of the Union", "respecter les droits fondamentaux et les valeurs de l'Union"),
        "several-zones" => new("to run the service over several zones", "répartir le service sur plusieurs zones"),
        var other => Quoted(other),
    };

    public static Text Of(DataCategory category) => category.Id switch
    {
        "administrative" => new("administrative data", "données administratives"),
        "identity" => new("identity data", "données d'identité"),
        "financial" => new("financial data", "données financières"),
        "health-reimbursement" => new("reimbursements of care", "remboursements de soins"),
        "health" => new("data concerning health", "données concernant la santé"),
        "health-derivable" => new("data from which health can be inferred", "données dont la santé peut se déduire"),
        "public-agent" => new("data about public agents", "données relatives aux agents publics"),
        "agent-office" => new("data of agents' office and collaboration tools", "données des outils bureautiques et collaboratifs des agents"),
        "agent-office/mail" => new("agents' mail", "messagerie des agents"),
        "agent-office/drive" => new("agents' personal drives", "espaces de stockage personnels des agents"),
        "economic" => new("economic data of companies", "données économiques d'entreprises"),
        "essential-state-mission" => new("data needed for the State's essential missions", "données nécessaires aux missions essentielles de l'État"),
        "protected-secret" => new("data under a secret protected by law", "données relevant d'un secret protégé par la loi"),
        "protected-secret/private-life" => new("data of private life", "données de la vie privée"),
        "protected-secret/medical" => new("data under medical secret", "données relevant du secret médical"),
        "protected-secret/business" => new("data under business secret", "données relevant du secret des affaires"),
        "protected-secret/government-deliberations" => new("deliberations of the government", "délibérations du Gouvernement"),
        "protected-secret/defence" => new("data under defence secret", "données relevant du secret de la défense nationale"),
        "protected-secret/state-security" => new("data of State security", "données relevant de la sûreté de l'État"),
        "protected-secret/foreign-policy" => new("data of foreign policy", "données de la politique extérieure"),
        "protected-secret/currency" => new("data of the currency", "données relatives à la monnaie"),
        "protected-secret/court-proceedings" => new("data of court proceedings", "données des procédures juridictionnelles"),
        "protected-secret/offence-search" => new("data of the search for offences", "données de la recherche des infractions"),
        "ordinary" => new("ordinary data", "données ordinaires"),
        var other => Quoted(other),
    };

    public static Text Of(CertificateState state) => state switch
    {
        CertificateState.Granted => new("granted", "accordé"),
        CertificateState.InProgress => new("in progress", "en cours"),
        CertificateState.Refused => new("refused", "refusé"),
        _ => new("withdrawn", "retiré"),
    };

    private static Text Quoted(string name) => new($"'{name}'", $"« {name} »");
}
