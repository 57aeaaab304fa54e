namespace Sovereignty.Analysis;

/// <summary>How strict one law is beside another: which of the arrangements that were considered each clears, and nothing of any others.</summary>
public enum LawStrictness
{
    /// <summary>Both clear the same of the arrangements considered, and the search was exact.</summary>
    Equal,

    /// <summary>No arrangement was found that tells them apart; the search was not exact.</summary>
    NoDifferenceFound,

    /// <summary>All that the first clears the second clears too, and not the other way round; the search was exact.</summary>
    Stricter,

    /// <summary>The second clears an arrangement that the first breaches; none was found the other way round, by a search that was not exact.</summary>
    StricterAsFarAsSearched,

    /// <summary>All that the second clears the first clears too, and not the other way round; the search was exact.</summary>
    Looser,

    /// <summary>The first clears an arrangement that the second breaches; none was found the other way round, by a search that was not exact.</summary>
    LooserAsFarAsSearched,

    /// <summary>Each clears an arrangement that the other breaches.</summary>
    Incomparable,
}
