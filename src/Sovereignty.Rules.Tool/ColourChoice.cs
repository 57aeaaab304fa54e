namespace Sovereignty.Tool;

/// <summary>When text is coloured.</summary>
internal enum ColourChoice
{
    /// <summary>On a terminal.</summary>
    Auto,

    /// <summary>Wherever it goes.</summary>
    Always,

    /// <summary>Nowhere.</summary>
    Never,
}
