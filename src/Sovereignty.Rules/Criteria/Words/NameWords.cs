using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Names that the library ships, in words; a name of somebody else's stands for itself.</summary>
internal static class NameWords
{
    public static Text Of(TerritoryId territory) => territory.Value switch
    {
        "eu" => new("the European Union", "l'Union européenne"),
        "eea" => new("the EEA", "l'EEE"),
        "powers-researched" => new("the countries whose powers were researched", "les pays dont les pouvoirs ont été étudiés"),
        "fr-national-territory" => new("French national territory", "le territoire national français"),
        "gdpr-area" => new("the area of the GDPR", "l'espace du RGPD"),
        "gdpr-adequate-organisation" => new("an organisation found adequate", "une organisation jugée adéquate"),
        "gdpr-adequate" => new("a country or recipient found adequate", "un pays ou destinataire jugé adéquat"),
        "nl-eea-and-switzerland" or "de-sgb1-35-7" => new("the EEA and Switzerland", "l'EEE et la Suisse"),
        "de" => new("Germany", "l'Allemagne"),
        "es" => new("Spain", "l'Espagne"),
        var other => Quoted(other),
    };

    public static Text AnyOf(ValueList<TerritoryId> territories) => new(
        string.Join(" or ", territories.Select(territory => Of(territory).En)),
        string.Join(" ou ", territories.Select(territory => Of(territory).Fr)));

    public static Text Of(RegimeId regime) => regime.Value switch
    {
        "ca-pipeda" => new("Canada's PIPEDA as a commercial organisation", "la LPRPDE du Canada en tant qu'organisation commerciale"),
        "jp-appi" => new("Japan's APPI with its supplementary rules, as a private operator", "l'APPI du Japon et ses règles complémentaires, en tant qu'opérateur privé"),
        "kr-pipa" => new("Korea's PIPA", "la PIPA de Corée"),
        "epo" => new("the rules of the European Patent Organisation", "les règles de l'Organisation européenne des brevets"),
        "gdpr-art9" => Text.Same("GDPR article 9"),
        "nl-vital-provider" => new("the Dutch rules on vital providers, critical or essential entities", "les règles néerlandaises sur les prestataires vitaux, entités critiques ou essentielles"),
        var other => Quoted(other),
    };

    public static Text Of(SchemeId scheme) => scheme.Value switch
    {
        "secnumcloud" => Text.Same("SecNumCloud"),
        "hds" => Text.Same("HDS"),
        "iso-iec-27001" => Text.Same("ISO/IEC 27001"),
        "eucs" => Text.Same("EUCS"),
        "fr-archives-approval" => new("approval to keep public archives", "agrément pour la conservation d'archives publiques"),
        "c5-type-1" => new("C5 Type 1", "C5 type 1"),
        "c5-type-2" => new("C5 Type 2", "C5 type 2"),
        "eu-us-dpf" => new("the EU-US Data Privacy Framework", "le cadre de protection des données UE-États-Unis"),
        "eu-us-privacy-shield" => new("the EU-US Privacy Shield", "le bouclier de protection des données UE-États-Unis"),
        "eu-us-safe-harbour" => new("Safe Harbour", "la sphère de sécurité"),
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
        "c5-customer-criteria-implemented" => new("the customer's implementation of its own C5 criteria", "la mise en œuvre par le client de ses propres critères C5"),
        "c5-equivalent-first-used" => new("the first use of evidence in place of C5", "le premier recours à une preuve tenant lieu de C5"),
        "system-put-on-the-market" => new("the system's being put on the market", "la mise sur le marché du système"),
        "body-requires-data-elsewhere" => new("the express requirement of the body that its data lie elsewhere", "l'exigence expresse de l'organisme que ses données se trouvent ailleurs"),
        "risk-analysis-made" => new("a risk analysis", "une analyse de risques"),
        "exit-plan-made" => new("an exit plan", "un plan de sortie"),
        "exit-plan-tested" => new("the test of the exit plan", "le test du plan de sortie"),
        "nl-material-use-begun" => new("the beginning of the material use", "le début de l'usage significatif"),
        "nl-ciso-rijk-notified" => new("the prior notice to the CISO Rijk", "l'information préalable du CISO Rijk"),
        "nl-continuity-at-risk-established" => new("the independent finding that continuity is otherwise at risk", "le constat indépendant d'un risque de discontinuité à défaut"),
        "nl-ministers-agreed" => new("the agreement of the minister with the member of government for digitalisation", "l'accord du ministre avec le membre du gouvernement chargé du numérique"),
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
        "written-processing-contract" => new("to process only under a written contract", "ne traiter qu'au titre d'un contrat écrit"),
        "documented-instructions-including-transfers" => new("to act only on documented instructions, transfers included", "n'agir que sur instructions documentées, transferts compris"),
        "other-processors-only-with-authorisation" => new("to bring in other processors only with authorisation", "ne recourir à d'autres sous-traitants qu'avec autorisation"),
        "measures-against-third-country-access-to-non-personal-data" => new("to take measures against third-country access to non-personal data", "prendre des mesures contre l'accès de pays tiers aux données à caractère non personnel"),
        "contract-states-places-of-service-and-data" => new("to state in the contract where services are provided and data is processed and stored", "indiquer au contrat où les services sont fournis et les données traitées et stockées"),
        "notice-before-change-of-places" => new("to give notice before these places change", "notifier au préalable tout changement de ces lieux"),
        "state-of-the-art-measures" => new("to take state-of-the-art technical and organisational measures", "prendre des mesures techniques et organisationnelles conformes à l'état de l'art"),
        "c5-action-plan" => new("to follow an action plan towards C5", "suivre un plan d'action vers C5"),
        "encryption-at-rest-and-in-transit" => new("to encrypt data at rest and in transit", "chiffrer les données au repos et en transit"),
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
        "special-category" => new("a special category of personal data", "catégorie particulière de données à caractère personnel"),
        "social-data" => new("social data", "données sociales"),
        "workplace" => new("e-mail, documents or storage of the workplace", "messagerie, documents ou stockage du poste de travail"),
        "primary-process" => new("data of the primary process", "données du processus principal"),
        "nl/state-secret" => new("a Dutch State secret", "un secret d'État néerlandais"),
        "nl/tbb-1" or "nl/tbb-2" or "nl/tbb-3" or "nl/tbb-4" => new($"a Dutch interest to protect ({category.Id["nl/".Length..]})", $"un intérêt néerlandais à protéger ({category.Id["nl/".Length..]})"),
        "nl/base-registry-source" => new("source data of a Dutch base registry", "données sources d'un registre de base néerlandais"),
        "nl/material-use" => new("data of a core task or of persons on a large scale", "données d'une tâche essentielle ou de personnes à grande échelle"),
        "it/ordinary" => new("ordinary data of Italian administrations", "données ordinaires des administrations italiennes"),
        "it/critical" => new("critical data of Italian administrations", "données critiques des administrations italiennes"),
        "it/strategic" => new("strategic data of Italian administrations", "données stratégiques des administrations italiennes"),
        "pl/scco-3" => new("sensitive data of level SCCO3", "données sensibles de niveau SCCO3"),
        "pl/scco-4" => new("classified data of level SCCO4", "données classifiées de niveau SCCO4"),
        "es/identification-system" => new("means of key-based identification and signature in Spain", "moyens d'identification et de signature par clé en Espagne"),
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
