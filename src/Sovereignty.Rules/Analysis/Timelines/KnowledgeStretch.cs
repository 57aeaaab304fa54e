using NodaTime;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>Days of knowledge on which one asked day looked the same.</summary>
public sealed record KnowledgeStretch
{
    internal KnowledgeStretch(LocalDate? from, Assessment assessment)
    {
        From = from;
        Assessment = assessment;
    }

    /// <summary>The first day of knowledge; null for the days before anything became public.</summary>
    public LocalDate? From { get; }

    /// <summary>The last day of knowledge; null when nothing becomes public later.</summary>
    public LocalDate? Through { get; internal init; }

    /// <summary>The answer for the asked day, as known then.</summary>
    public Assessment Assessment { get; }

    /// <summary>What differs from what was known before; null for the first.</summary>
    public Difference? Difference { get; internal init; }

    /// <summary>What became public on the first day of knowledge; none for the first.</summary>
    public ValueSet<Cause> Causes { get; internal init; } = [];

    /// <inheritdoc/>
    public override string ToString() => $"{(From is { } day ? DayNumber.Write(DayNumber.Of(day)) : "…")}: {Assessment.Conclusion}";
}
