using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>
/// Clauses that a buyer can put into a tender, each with its words, its legal basis as far as the sources of this library have one, and who shows what when. No legal
/// advice: the words are to be fitted to the file.
/// </summary>
public static class ClauseLibrary
{
    /// <summary>Every clause, in the order of their names.</summary>
    public static ValueSet<Clause> All { get; } =
    [
        .. QualificationClauses.All,
        .. LocationClauses.All,
        .. IndependenceClauses.All,
    ];

    /// <summary>The clause of this name; null when there is none.</summary>
    public static Clause? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return All.FirstOrDefault(clause => string.Equals(clause.Id, id, StringComparison.Ordinal));
    }
}
