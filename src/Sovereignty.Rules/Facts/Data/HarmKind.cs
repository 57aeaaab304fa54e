namespace Sovereignty.Facts;

/// <summary>What a breach of the data would be likely to harm.</summary>
public enum HarmKind
{
    /// <summary>Public order.</summary>
    PublicOrder = 1,

    /// <summary>Public security.</summary>
    PublicSecurity,

    /// <summary>The health or life of persons.</summary>
    HealthOrLife,

    /// <summary>The protection of intellectual property.</summary>
    IntellectualProperty,
}
