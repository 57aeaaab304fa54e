using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Names that the library ships, in words; a name of somebody else's stands for itself.</summary>
internal static class NameWords
{
    public static Text Of(TerritoryId territory) => territory.Value switch
    {
        "eu" => new("the European Union", "l'Union européenne"),
        "eea" => new("the EEA", "l'EEE"),
        var other => Quoted(other),
    };

    public static Text Of(SchemeId scheme) => scheme.Value switch
    {
        "secnumcloud" => Text.Same("SecNumCloud"),
        "hds" => Text.Same("HDS"),
        "iso-iec-27001" => Text.Same("ISO/IEC 27001"),
        "eucs" => Text.Same("EUCS"),
        var other => Text.Same(other),
    };

    public static Text Of(AuthorityId authority) => authority.Value == "fr-dinum" ? Text.Same("DINUM") : Text.Same(authority.Value);

    public static Text Of(EventId happened) => happened.Value switch
    {
        "acceptable-offer-in-france" => new("an acceptable offer in France", "une offre acceptable en France"),
        "trusted-offer-available" => new("the availability of a trusted offer", "la disponibilité d'une offre de confiance"),
        "audit-report-submitted" => new("the submission of the audit report", "la remise du rapport d'audit"),
        "platform-registered" => new("the registration of the platform", "l'immatriculation de la plateforme"),
        var other => Quoted(other),
    };

    public static Text Of(CommitmentId commitment) => commitment.Value switch
    {
        "contract-lists-extra-union-laws" => new("to list in the contract the extra-Union laws that may reach the service", "indiquer au contrat les lois extra-européennes susceptibles d'atteindre le service"),
        "notice-of-control-change-within-one-month" => new("to give notice of a change of control within one month", "notifier tout changement de contrôle dans le mois"),
        "publishes-transfer-map" => new("to publish a map of transfers", "publier la cartographie des transferts"),
        "respect-of-fundamental-rights-and-union-values" => new("to respect fundamental rights and the values of the Union", "respecter les droits fondamentaux et les valeurs de l'Union"),
        var other => Quoted(other),
    };

    public static Text Of(MeasureId measure) => measure.Value switch
    {
        "access-logging" => new("every access by staff is logged and shown (lockbox)", "tout accès du personnel est journalisé et présenté (« lockbox »)"),
        "advisory-board" => new("an advisory board in the Union watches", "un conseil consultatif dans l'Union veille"),
        "confidential-computing" => new("confidential computing", "informatique confidentielle"),
        "contract-against-disclosure" => new("the contract binds the provider to resist and report orders", "le contrat engage le prestataire à contester et signaler les injonctions"),
        "encryption-at-rest" => new("encryption at rest", "chiffrement au repos"),
        "end-to-end-encryption" => new("end-to-end encryption without flaw", "chiffrement de bout en bout sans faille"),
        "four-eyes-with-customer-approval" => new("access by two persons together and with the customer's approval only", "accès à deux personnes et avec l'accord du client seulement"),
        "geoblocking" => new("geoblocking", "blocage géographique"),
        "contract-excludes-country" => new("the contract excludes users of the country", "le contrat exclut les utilisateurs du pays"),
        "hsm-at-provider" => new("a hardware security module at the same provider", "un module matériel de sécurité chez le même prestataire"),
        "independent-operation" => new("operation in the Union goes on without the foreign party: own source or escrow, no need of updates, exit prepared", "l'exploitation dans l'Union se poursuit sans la partie étrangère : sources propres ou séquestre, sans mises à jour, sortie préparée"),
        "just-in-time-access" => new("access is given for the occasion only", "accès accordé au cas par cas"),
        "local-trustee" => new("a local trustee", "un fiduciaire local"),
        "recording-of-support" => new("support access is recorded", "l'accès du support est enregistré"),
        "ring-fenced-from-foreign-entities" => new("companies of the group abroad are fenced off: no possession, custody or control of the data", "les sociétés étrangères du groupe sont isolées : ni possession, ni garde, ni contrôle des données"),
        "technical-segregation" => new("technical segregation within the group", "cloisonnement technique au sein du groupe"),
        "transparency-reports" => new("transparency reports", "rapports de transparence"),
        "transport-encryption" => new("transport encryption (TLS)", "chiffrement du transport (TLS)"),
        "union-staff-and-board" => new("staff and board of the Union only", "personnel et direction de l'Union uniquement"),
        "update-quarantine" => new("updates are held in quarantine", "mise en quarantaine des mises à jour"),
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
        "economic" => new("economic data of companies", "données économiques d'entreprises"),
        "essential-state-mission" => new("data needed for the State's essential missions", "données nécessaires aux missions essentielles de l'État"),
        "protected-secret" => new("data under a secret protected by law", "données relevant d'un secret protégé par la loi"),
        "protected-secret/private-life" => new("data of private life", "données de la vie privée"),
        "protected-secret/medical" => new("data under medical secret", "données relevant du secret médical"),
        "protected-secret/business" => new("data under business secret", "données relevant du secret des affaires"),
        "protected-secret/government-deliberations" => new("deliberations of the government", "délibérations du Gouvernement"),
        "protected-secret/defence" => new("data under defence secret", "données relevant du secret de la défense nationale"),
        "protected-secret/state-security" => new("data of State security", "données relevant de la sûreté de l'État"),
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
