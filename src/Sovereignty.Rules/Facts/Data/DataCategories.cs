namespace Sovereignty.Facts;

/// <summary>The categories that the shipped law asks about.</summary>
public static class DataCategories
{
    /// <summary>Data kept to administer something: files, contracts, correspondence.</summary>
    public static DataCategory Administrative { get; } = DataCategory.Define("administrative");

    /// <summary>Who somebody is.</summary>
    public static DataCategory Identity { get; } = DataCategory.Define("identity");

    /// <summary>Money: payments, accounts, prices.</summary>
    public static DataCategory Financial { get; } = DataCategory.Define("financial");

    /// <summary>Reimbursements of care: both administrative and financial.</summary>
    public static DataCategory HealthReimbursement { get; } = DataCategory.Define("health-reimbursement", Administrative, Financial);

    /// <summary>Data concerning health.</summary>
    public static DataCategory Health { get; } = DataCategory.Define("health");

    /// <summary>Data from which somebody's health can be inferred.</summary>
    public static DataCategory HealthDerivable { get; } = DataCategory.Define("health-derivable");

    /// <summary>Data about public agents in their work.</summary>
    public static DataCategory PublicAgent { get; } = DataCategory.Define("public-agent");

    /// <summary>What public agents' office, collaboration and mail tools hold.</summary>
    public static DataCategory AgentOffice { get; } = DataCategory.Define("agent-office");

    /// <summary>Public agents' mail.</summary>
    public static DataCategory AgentMail { get; } = DataCategory.Define("agent-office/mail", AgentOffice);

    /// <summary>Public agents' personal drives.</summary>
    public static DataCategory AgentDrive { get; } = DataCategory.Define("agent-office/drive", AgentOffice);

    /// <summary>Economic data of companies.</summary>
    public static DataCategory Economic { get; } = DataCategory.Define("economic");

    /// <summary>Data needed for the essential missions of the State.</summary>
    public static DataCategory EssentialStateMission { get; } = DataCategory.Define("essential-state-mission");

    /// <summary>Data under a secret protected by law, whichever.</summary>
    public static DataCategory ProtectedSecret { get; } = DataCategory.Define("protected-secret");

    /// <summary>Private life.</summary>
    public static DataCategory PrivateLife { get; } = DataCategory.Define("protected-secret/private-life", ProtectedSecret);

    /// <summary>Medical secret.</summary>
    public static DataCategory MedicalSecret { get; } = DataCategory.Define("protected-secret/medical", ProtectedSecret);

    /// <summary>Business secret.</summary>
    public static DataCategory BusinessSecret { get; } = DataCategory.Define("protected-secret/business", ProtectedSecret);

    /// <summary>Deliberations of the government.</summary>
    public static DataCategory GovernmentDeliberations { get; } = DataCategory.Define("protected-secret/government-deliberations", ProtectedSecret);

    /// <summary>Defence secret.</summary>
    public static DataCategory DefenceSecret { get; } = DataCategory.Define("protected-secret/defence", ProtectedSecret);

    /// <summary>Security of the State, public safety, safety of persons, security of the administrations' information systems.</summary>
    public static DataCategory StateSecurity { get; } = DataCategory.Define("protected-secret/state-security", ProtectedSecret);

    /// <summary>Foreign policy.</summary>
    public static DataCategory ForeignPolicy { get; } = DataCategory.Define("protected-secret/foreign-policy", ProtectedSecret);

    /// <summary>Currency.</summary>
    public static DataCategory Currency { get; } = DataCategory.Define("protected-secret/currency", ProtectedSecret);

    /// <summary>Proceedings of the courts.</summary>
    public static DataCategory CourtProceedings { get; } = DataCategory.Define("protected-secret/court-proceedings", ProtectedSecret);

    /// <summary>Search for offences.</summary>
    public static DataCategory OffenceSearch { get; } = DataCategory.Define("protected-secret/offence-search", ProtectedSecret);

    /// <summary>A special category of personal data (GDPR article 9).</summary>
    public static DataCategory SpecialCategory { get; } = DataCategory.Define("special-category");

    /// <summary>Social data: personal data that social-security bodies process for their tasks.</summary>
    public static DataCategory SocialData { get; } = DataCategory.Define("social-data");

    /// <summary>E-mail, documents, storage of the workplace.</summary>
    public static DataCategory Workplace { get; } = DataCategory.Define("workplace");

    /// <summary>Data of the primary process of the body that answers for it.</summary>
    public static DataCategory PrimaryProcess { get; } = DataCategory.Define("primary-process");

    /// <summary>Nothing that law protects: menus, public notices.</summary>
    public static DataCategory Ordinary { get; } = DataCategory.Define("ordinary");

    /// <summary>All of them, in the order of their names.</summary>
    public static ValueSet<DataCategory> All { get; } =
    [
        Administrative, Identity, Financial, HealthReimbursement, Health, HealthDerivable, PublicAgent, AgentOffice, AgentMail, AgentDrive, Economic, EssentialStateMission,
        ProtectedSecret, PrivateLife, MedicalSecret, BusinessSecret, GovernmentDeliberations, DefenceSecret, StateSecurity,
        ForeignPolicy, Currency, CourtProceedings, OffenceSearch,
        SpecialCategory, SocialData, Workplace, PrimaryProcess, Ordinary,
    ];
}
