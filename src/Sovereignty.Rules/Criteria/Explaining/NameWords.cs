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

    public static Text Of(ScaleId scale) => scale.Value == "eu-csf"
        ? new("the Cloud Sovereignty Framework", "du cadre de souveraineté du nuage (Cloud Sovereignty Framework)")
        : new($"the scale '{scale}'", $"de l'échelle « {scale} »");

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
