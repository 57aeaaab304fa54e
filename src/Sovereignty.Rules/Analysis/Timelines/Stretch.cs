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

    /// <summary>The answer, as it is told from the first day on. It holds on every day of the stretch; <see cref="Nuances"/> say from when it is told otherwise.</summary>
    public Assessment Assessment { get; internal init; }

    /// <summary>The days within the stretch from which the same answer is told otherwise, in order.</summary>
    public ValueList<Nuance> Nuances { get; internal init; } = [];

    /// <summary>What differs from the stretch before; null for the first.</summary>
    public Difference? Difference { get; internal init; }

    /// <summary>What changed the answer on the first day; none for the first stretch.</summary>
    public ValueSet<Cause> Causes { get; internal init; } = [];

    /// <summary>The answer as it is told on each part of the stretch, with the first and the last day of the part.</summary>
    internal IEnumerable<(LocalDate From, LocalDate Through, Assessment Assessment)> Parts
    {
        get
        {
            var (from, assessment) = (From, Assessment);
            foreach (var nuance in Nuances.ToArray())
            {
                yield return (from, nuance.From.PlusDays(-1), assessment);
                (from, assessment) = (nuance.From, nuance.Assessment);
            }

            yield return (from, Through, assessment);
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"{DayNumber.Write(DayNumber.Of(From))} – {DayNumber.Write(DayNumber.Of(Through))}: {Assessment.Conclusion}";
}
