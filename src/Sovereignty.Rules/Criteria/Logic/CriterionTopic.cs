namespace Sovereignty.Criteria;

/// <summary>What a criterion is about, as far as the static check of a body of law asks.</summary>
public enum CriterionTopic
{
    /// <summary>Anything else.</summary>
    Other,

    /// <summary>A certificate or qualification.</summary>
    Certificate,

    /// <summary>Where something is.</summary>
    Location,

    /// <summary>Immunity from the reach of a third country.</summary>
    Immunity,

    /// <summary>A level of a scale.</summary>
    Level,
}
