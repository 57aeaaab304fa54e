namespace Sovereignty.Facts;

/// <summary>An event in the world from which law counts, with what is known of its day.</summary>
public sealed record RecordedEvent : IKeyed
{
    /// <summary>The event, for example <c>acceptable-offer-in-france</c>.</summary>
    public required EventId Event { get; init; }

    /// <summary>The day: happened on, not happened through, or unknown.</summary>
    public Fact<UncertainDay> Day { get; init; } = Fact<UncertainDay>.Unknown;

    /// <inheritdoc/>
    string IKeyed.Key => Event.Value;
}
