using NodaTime;
using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>Something that happened, or will happen, to a legal text. A day of an end is the first day without it.</summary>
public sealed record LifeEvent
{
    /// <summary>An event in the life of a text.</summary>
    /// <param name="kind">What happens.</param>
    /// <param name="day">The day of effect; of an end, the first day without.</param>
    /// <param name="publicSince">The day on which it became public.</param>
    /// <param name="source">Where it stands.</param>
    public LifeEvent(LifeEventKind kind, UncertainDay day, LocalDate publicSince, string source)
    {
        ArgumentNullException.ThrowIfNull(day);
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        Kind = kind;
        Day = day;
        PublicSince = publicSince;
        Source = source;
        PublicDay = DayNumber.Of(publicSince);
    }

    /// <summary>An event that the caller assumes, known on every day of knowledge: a decision annulled, a proposal in force.</summary>
    /// <param name="kind">What happens.</param>
    /// <param name="day">The day of effect; of an end, the first day without.</param>
    public static LifeEvent Assumed(LifeEventKind kind, LocalDate day) =>
        new(kind, UncertainDay.On(day), LocalDate.MinIsoValue, "assumed by the caller") { IsAssumed = true };

    /// <summary>What happens.</summary>
    public LifeEventKind Kind { get; }

    /// <summary>The day of effect; of an end, the first day without.</summary>
    public UncertainDay Day { get; }

    /// <summary>The day on which it became public.</summary>
    public LocalDate PublicSince { get; }

    /// <summary>Where it stands.</summary>
    public string Source { get; }

    /// <summary>The first day on which what the event brought no longer holds, unless a later event says otherwise: a sunset, the end of a suspension. None by default.</summary>
    public UncertainDay? Until { get; init; }

    /// <summary>The text that caused it.</summary>
    public InstrumentId? Cause { get; init; }

    /// <summary>How well it is established.</summary>
    public Confidence Confidence { get; init; } = Confidence.B;

    /// <summary>What a reader must know of it, for example that a date is assumed.</summary>
    public Text? Note { get; init; }

    /// <summary>Whether the caller assumed it.</summary>
    public bool IsAssumed { get; init; }

    internal int PublicDay { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Kind}: {Day}";
}
