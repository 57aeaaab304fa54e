using NodaTime;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>Days with one answer, and what changed it on the first of them.</summary>
public sealed record Stretch
{
    internal Stretch(LocalDate from, LocalDate through, Assessment assessment)
    {
        From = from;
        Through = through;
        Assessment = assessment;
    }

    /// <summary>The first day within the range asked.</summary>
    public LocalDate From { get; }

    /// <summary>The last day within the range asked.</summary>
    public LocalDate Through { get; internal init; }

    /// <summary>The answer, as of the first day.</summary>
    public Assessment Assessment { get; }

    /// <summary>What differs from the stretch before; null for the first.</summary>
    public Difference? Difference { get; internal init; }

    /// <summary>What changed the answer on the first day; none for the first stretch.</summary>
    public ValueSet<Cause> Causes { get; internal init; } = [];

    /// <inheritdoc/>
    public override string ToString() => $"{DayNumber.Write(DayNumber.Of(From))} – {DayNumber.Write(DayNumber.Of(Through))}: {Assessment.Conclusion}";
}
