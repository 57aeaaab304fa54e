using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>A term of months counted from a day that the arrangement records. What tells of time knows by it on which day the term runs out, and what to watch.</summary>
public interface ITerm
{
    /// <summary>The fact that holds the day from which the term is counted.</summary>
    FactName Start { get; }

    /// <summary>The event from which it is counted; null when the day stands elsewhere.</summary>
    EventId? Event { get; }

    /// <summary>The term in months.</summary>
    int Months { get; }

    /// <summary>What it is called when the term has run out.</summary>
    Text Passed { get; }
}
