using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>A description of an arrangement can't be read or contradicts itself.</summary>
public sealed class InvalidArrangementException : FormatException
{
    /// <summary>An exception with all problems of a description.</summary>
    public InvalidArrangementException(ValueList<Problem> problems)
        : base(string.Join("\n", problems.Select(problem => problem.ToString()))) => Problems = problems;

    /// <summary>The problems.</summary>
    public ValueList<Problem> Problems { get; }
}
