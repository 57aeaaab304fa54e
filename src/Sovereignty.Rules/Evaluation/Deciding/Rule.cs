using Sovereignty.Criteria;

namespace Sovereignty.Evaluation;

/// <summary>How truths become a conclusion.</summary>
internal static class Rule
{
    /// <summary>The conclusion about one subject.</summary>
    public static Conclusion Conclude(Truth applies, Truth requires, Truth excepted)
    {
        if (applies.IsFalse)
        {
            return Conclusion.NotApplicable;
        }

        var holds = !applies | requires;
        return holds.IsTrue ? Conclusion.Met
            : excepted.IsTrue ? Conclusion.Excused
            : holds.IsFalse && excepted.IsFalse ? Conclusion.NotMet
            : Conclusion.Undetermined;
    }

    /// <summary>The worse of two.</summary>
    public static Conclusion Worse(Conclusion left, Conclusion right) => left > right ? left : right;

    /// <summary>
    /// What two versions give on the uncertain border between them: what both give, else nothing is determined. Met, excused and not applicable are all
    /// clear, so of two of these it is the worse: a finding that is clear under both versions must not open when more becomes known.
    /// </summary>
    public static Conclusion Border(Conclusion left, Conclusion right) =>
        left == right || (left <= Conclusion.Excused && right <= Conclusion.Excused) ? Worse(left, right) : Conclusion.Undetermined;
}
