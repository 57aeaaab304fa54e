namespace Sovereignty.Evaluation;

/// <summary>What is concluded, from best to worst: the worst of several is their conclusion.</summary>
public enum Conclusion
{
    /// <summary>No duty applies.</summary>
    NotApplicable,

    /// <summary>What is required holds.</summary>
    Met,

    /// <summary>What is required does not hold, or is not known to hold, and an exception does. It is not Met.</summary>
    Excused,

    /// <summary>What is known does not decide.</summary>
    Undetermined,

    /// <summary>What is required does not hold, and no exception does.</summary>
    NotMet,
}
