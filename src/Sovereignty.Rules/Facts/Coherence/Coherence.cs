namespace Sovereignty.Facts;

/// <summary>Finds what a description says against itself. An incomplete description is coherent; one that can't be true is not.</summary>
public static class Coherence
{
    /// <summary>Every contradiction of the arrangement, in a stable order; none when it is coherent.</summary>
    public static ValueList<Problem> ProblemsOf(HostingArrangement arrangement)
    {
        ArgumentNullException.ThrowIfNull(arrangement);
        return ProblemsOf(arrangement, null);
    }

    /// <param name="arrangement">The arrangement.</param>
    /// <param name="positions">Where a document has the entries that have no name; left out, they are counted in the order of their keys.</param>
    internal static ValueList<Problem> ProblemsOf(HostingArrangement arrangement, IReadOnlyDictionary<object, int>? positions)
    {
        var problems = new ProblemList();
        if (ArrangementSize.IsWithinBounds(arrangement, problems))
        {
            RecordName.Check(arrangement, problems);
            RepeatedNames.Check(arrangement, problems);
            UndefinedNames.Check(new NameUses(arrangement, positions), arrangement, problems);
            CategoryMeanings.Check(arrangement, problems);
            KeptNowhere.Check(arrangement, problems);
            HeldTwice.Check(arrangement, problems);
            DeniedControl.Check(arrangement, problems);
            ProhibitedDeals.Check(arrangement, problems);
            OwnedByNobody.Check(arrangement, problems);
            LocalAuthorities.Check(arrangement, problems);
            EmptyDerogations.Check(arrangement, positions, problems);
        }

        return problems.ToValueList();
    }
}
