namespace Sovereignty.Analysis;

/// <summary>What makes an answer change from one day to the next.</summary>
public enum CauseKind
{
    /// <summary>A legal text: an event in its life, or a version of a provision.</summary>
    Law,

    /// <summary>A certificate begins, ends, or is suspended.</summary>
    Certificate,

    /// <summary>A holding in an organisation begins or ends.</summary>
    Holding,

    /// <summary>A term counted from an event ends.</summary>
    Deadline,

    /// <summary>An event happens, an opinion is received, a derogation is granted.</summary>
    Event,

    /// <summary>Something becomes public, where the day of knowledge follows the asked day.</summary>
    Knowledge,

    /// <summary>A day that only the conditions of the provisions concerned know.</summary>
    Condition,
}
