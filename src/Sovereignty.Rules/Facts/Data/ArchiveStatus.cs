namespace Sovereignty.Facts;

/// <summary>Whether the data is public archives, and whether they were kept after selection.</summary>
public enum ArchiveStatus
{
    /// <summary>Not public archives.</summary>
    NotPublic = 1,

    /// <summary>Public archives on which no selection has been made, or that were not kept after it.</summary>
    Unselected,

    /// <summary>Public archives kept for good after selection.</summary>
    Selected,
}
