namespace Sovereignty.Facts;

/// <summary>What protection the body that answers for the data gives it below classification, as the French instructions on information systems know it.</summary>
public enum ProtectionMarking
{
    /// <summary>Neither sensitive nor restricted.</summary>
    None = 1,

    /// <summary>Sensitive.</summary>
    Sensitive,

    /// <summary>Marked "Diffusion Restreinte".</summary>
    DiffusionRestreinte,
}
