

namespace Sovereignty.Criteria;

/// <summary>A role of a party in an arrangement.</summary>
public enum PartyRole
{
    /// <summary>The body that answers for the data.</summary>
    Responsible,

    /// <summary>The body that has recourse to the cloud service.</summary>
    CloudUser,

    /// <summary>A body for which the responsible one acts.</summary>
    Client,
}
