namespace Sovereignty.Law;

/// <summary>Where in a tender's file a clause belongs.</summary>
public enum ClausePlace
{
    /// <summary>The rules of the consultation: who may bid, what a bid must hold.</summary>
    ConsultationRules,

    /// <summary>The technical specifications.</summary>
    TechnicalSpecifications,

    /// <summary>The conditions of performance.</summary>
    ContractConditions,
}
