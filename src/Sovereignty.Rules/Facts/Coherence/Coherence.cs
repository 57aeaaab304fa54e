namespace Sovereignty.Facts;

/// <summary>Finds what a description says against itself. An incomplete description is coherent; one that can't be true is not.</summary>
public static class Coherence
{
    /// <summary>Every contradiction of the arrangement, in a stable order; none when it is coherent.</summary>
    public static ValueList<Problem> ProblemsOf(HostingArrangement arrangement)
    {
        ArgumentNullException.ThrowIfNull(arrangement);
        var problems = new ProblemList();
        Check(arrangement, new ReadDocument(), problems);
        return problems.ToValueList();
    }

    /// <param name="arrangement">The arrangement, as far as it could be read.</param>
    /// <param name="document">The document that it was read from; an empty one when it was not.</param>
    /// <param name="problems">Where problems are added.</param>
    internal static void Check(HostingArrangement arrangement, ReadDocument document, ProblemList problems)
    {
        if (ArrangementSize.IsWithinBounds(arrangement, problems))
        {
            RecordName.Check(arrangement, problems);
            RepeatedNames.Check(arrangement, problems);
            UndefinedNames.Check(arrangement, document, problems);
            CategoryMeanings.Check(arrangement, problems);
            KeptNowhere.Check(arrangement, problems);
            CarriedNowhere.Check(arrangement, document, problems);
            HeldTwice.Check(arrangement, document, problems);
            DeniedControl.Check(arrangement, document, problems);
            ProhibitedDeals.Check(arrangement, problems);
            OwnedByNobody.Check(arrangement, document, problems);
            LocalAuthorities.Check(arrangement, problems);
            EmptyDerogations.Check(arrangement, document, problems);
        }
    }
}
