using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>An offer to be ranked: its points on each objective of a scale.</summary>
public sealed record Offer
{
    private Offer(string name, ValueList<OfferPoints> points)
    {
        Name = name;
        Points = points;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The score that it was made of; null when its points were given.</summary>
    public Score? Score { get; private init; }

    /// <summary>Its points on each objective.</summary>
    public ValueList<OfferPoints> Points { get; }

    /// <summary>The offer of a service that was scored.</summary>
    public static Offer Of(string name, Score score)
    {
        ArgumentNullException.ThrowIfNull(score);
        return new(name, [.. score.Objectives.Select(one => new OfferPoints(one.Objective, one.Points.Lowest, one.Points.Highest))]) { Score = score };
    }

    /// <summary>An offer whose points are given.</summary>
    /// <exception cref="ArgumentException">An objective stands twice, or its least is above its most.</exception>
    public static Offer Of(string name, ValueList<OfferPoints> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        return points.Select(one => one.Objective).Distinct().Count() == points.Count && points.All(one => one.Lowest <= one.Highest)
            ? new(name, points)
            : throw new ArgumentException("Each objective stands once, and its least is not above its most.", nameof(points));
    }

    /// <summary>The points on an objective.</summary>
    /// <exception cref="ArgumentException">The offer has none.</exception>
    internal OfferPoints On(ScaleObjectiveId objective) => Points.FirstOrDefault(one => one.Objective.Equals(objective))
        ?? throw new ArgumentException($"The offer {Name} says nothing of the objective {objective}.", nameof(objective));
}
