namespace Sovereignty.Criteria;

/// <summary>What an obligation is about: one finding asks it of each.</summary>
public enum SubjectKind
{
    /// <summary>The arrangement as a whole.</summary>
    Arrangement,

    /// <summary>Each data set.</summary>
    DataSet,

    /// <summary>Each layer, with the data sets it carries.</summary>
    Layer,

    /// <summary>Each party.</summary>
    Party,

    /// <summary>Each transfer.</summary>
    Transfer,
}
