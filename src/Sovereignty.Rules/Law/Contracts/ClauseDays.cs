namespace Sovereignty.Law;

/// <summary>On which days a clause must be met.</summary>
public enum ClauseDays
{
    /// <summary>From the award through the last day of the contract.</summary>
    Performance,

    /// <summary>On the day of the award; afterwards the clause says nothing.</summary>
    Award,
}
