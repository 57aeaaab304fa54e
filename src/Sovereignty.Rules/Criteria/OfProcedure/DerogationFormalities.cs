

namespace Sovereignty.Criteria;

/// <summary>What a derogation needs beside the responsibility of the minister.</summary>
[Flags]
public enum DerogationFormalities
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Validation by the Prime Minister.</summary>
    PrimeMinister = 1,

    /// <summary>Reasons.</summary>
    Reasons = 2,

    /// <summary>Publication.</summary>
    Publication = 4,
}
