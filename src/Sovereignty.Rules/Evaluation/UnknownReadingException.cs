using Sovereignty.Facts;

namespace Sovereignty.Evaluation;

/// <summary>A reading is chosen for a question that the law does not ask, or one that the question does not have, or two for one question.</summary>
public sealed class UnknownReadingException : ArgumentException
{
    /// <summary>An exception that says which and what there is.</summary>
    /// <param name="said">What is wrong with the choice, and what may be chosen.</param>
    public UnknownReadingException(Text said)
        : base(said.En) => Said = said;

    /// <summary>What is wrong with the choice, and what may be chosen.</summary>
    public Text Said { get; }
}
