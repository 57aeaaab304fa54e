namespace Sovereignty.Facts;

/// <summary>On what a transfer of personal data to a third country rests.</summary>
public enum TransferMechanism
{
    /// <summary>An adequacy decision (GDPR article 45).</summary>
    AdequacyDecision = 1,

    /// <summary>Standard contractual clauses (GDPR article 46).</summary>
    StandardClauses,

    /// <summary>Binding corporate rules (GDPR article 47).</summary>
    BindingCorporateRules,

    /// <summary>Other appropriate safeguards (GDPR article 46).</summary>
    OtherSafeguards,

    /// <summary>A derogation for a specific situation (GDPR article 49).</summary>
    Derogation,

    /// <summary>Nothing.</summary>
    Nothing,
}
