namespace Sovereignty.Testing;

/// <summary>What was decided or published.</summary>
public enum Verdict
{
    /// <summary>The rules were kept.</summary>
    Compliant,

    /// <summary>The rules were broken.</summary>
    NonCompliant,

    /// <summary>A derogation, a transition or a balance of interests lets it stand.</summary>
    Tolerated,

    /// <summary>It was left open.</summary>
    Undetermined,

    /// <summary>Points or levels were given.</summary>
    Scored,
}
