namespace Sovereignty.Facts;

/// <summary>A language in which the library speaks.</summary>
public enum Language
{
    /// <summary>English.</summary>
    English,

    /// <summary>French.</summary>
    French,
}
