using System.Diagnostics.CodeAnalysis;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>One arrangement of a portfolio: its answer, or everything that kept it from being assessed.</summary>
public sealed record PortfolioRow
{
    internal PortfolioRow(PortfolioEntry entry, string? body, PortfolioAnswer? answer, ValueList<Problem> problems)
    {
        Source = entry.Source;
        Id = entry.Arrangement?.Id;
        Name = entry.Arrangement?.Name;
        Body = body;
        Answer = answer;
        Problems = problems;
    }

    /// <summary>Where the description was found; null when nobody said.</summary>
    public string? Source { get; }

    /// <summary>The name of the arrangement's record; null when it could not be read.</summary>
    public string? Id { get; }

    /// <summary>The arrangement's title for the reader; null when it has none.</summary>
    public string? Name { get; }

    /// <summary>The name of the body that answers for the data; null when it is not known, or when nothing was assessed.</summary>
    public string? Body { get; }

    /// <summary>The answer; null when there are problems.</summary>
    public PortfolioAnswer? Answer { get; }

    /// <summary>What is wrong with the description; none when there is an answer.</summary>
    public ValueList<Problem> Problems { get; }

    /// <summary>Whether the arrangement was assessed.</summary>
    [MemberNotNullWhen(true, nameof(Answer), nameof(Id))]
    public bool IsAssessed => Answer is not null && Id is not null;

    /// <summary>By body, then by name; without a known body last; what was not assessed after everything. Rows that are told differently never stand at the same place.</summary>
    internal string Place => string.Join('\u0001', IsAssessed ? "0" : "1", Body is null ? "1" : "0", Body, Id, Source, Name, Answer, Problems);

    /// <inheritdoc/>
    public override string ToString() => $"{Id ?? Source}: {(IsAssessed ? Answer.Conclusion.ToString() : "not assessed")}";
}
