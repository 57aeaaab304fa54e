using Sovereignty.Facts;

namespace Sovereignty.Evaluation;

/// <summary>A description contradicts itself; nothing was assessed.</summary>
public sealed class IncoherentArrangementException : Exception
{
    /// <summary>Everything that is wrong with the description.</summary>
    /// <param name="problems">The problems.</param>
    public IncoherentArrangementException(ValueList<Problem> problems)
        : base("The description contradicts itself: " + string.Join("; ", problems)) => Problems = problems;

    /// <summary>The problems.</summary>
    public ValueList<Problem> Problems { get; }
}
