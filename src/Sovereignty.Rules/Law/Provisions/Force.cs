namespace Sovereignty.Law;

/// <summary>With what force a provision demands.</summary>
public enum Force
{
    /// <summary>Law that binds.</summary>
    Binding,

    /// <summary>An instruction inside the administration: a breach is contrary to doctrine, never illegal.</summary>
    Doctrine,

    /// <summary>A standard that a buyer chose by contract.</summary>
    Adopted,

    /// <summary>A standard that nobody has to follow.</summary>
    Voluntary,
}
