namespace Sovereignty.Facts;

/// <summary>The answer of a service to one criterion of a scale: on which rung it stands. Like a certificate, an answer belongs to a service, never to its provider.</summary>
public sealed record ScaleAnswer : IKeyed
{
    /// <summary>The scale.</summary>
    public required ScaleId Scale { get; init; }

    /// <summary>The criterion.</summary>
    public required ScaleCriterionId Criterion { get; init; }

    /// <summary>The rung: known, one of several, disputed between sources, or unknown.</summary>
    public Fact<Rung> Rung { get; init; } = Fact<Rung>.Unknown;

    /// <inheritdoc/>
    string IKeyed.Key => Scale.Value + " " + Criterion.Value;

    internal string Path => $"answers['{Scale}']['{Criterion}']";
}
