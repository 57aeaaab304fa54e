using NodaTime;

namespace Sovereignty.Facts;

/// <summary>A range of days, both ends included: a certificate of the 1st through the 31st is valid on both. Each end may be known only in part.</summary>
public sealed record Validity
{
    private Validity(UncertainDay from, UncertainDay through)
    {
        From = from;
        Through = through;
    }

    /// <summary>Every day.</summary>
    public static Validity Always { get; } = new(UncertainDay.Always, UncertainDay.Never);

    /// <summary>The first day.</summary>
    public UncertainDay From { get; }

    /// <summary>The last day; <see cref="UncertainDay.Never"/> when there is none.</summary>
    public UncertainDay Through { get; }

    /// <summary>The days from <paramref name="from"/> through <paramref name="through"/>, each as far as it is known.</summary>
    /// <exception cref="ArgumentException">The range ends before it starts, whatever the days are.</exception>
    public static Validity Of(UncertainDay from, UncertainDay through)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(through);
        return through.Last >= from.First
            ? new Validity(from, through)
            : throw new ArgumentException($"The range ends ({through}) before it starts ({from}).", nameof(through));
    }

    /// <summary>The days from <paramref name="from"/> through <paramref name="through"/>.</summary>
    /// <exception cref="ArgumentException">The range ends before it starts.</exception>
    public static Validity Between(LocalDate from, LocalDate through) => Of(UncertainDay.On(from), UncertainDay.On(through));

    /// <summary>The days from <paramref name="from"/> on, without end.</summary>
    public static Validity Since(LocalDate from) => new(UncertainDay.On(from), UncertainDay.Never);

    /// <summary>The days through <paramref name="through"/>, without beginning.</summary>
    public static Validity Until(LocalDate through) => new(UncertainDay.Always, UncertainDay.On(through));

    /// <inheritdoc/>
    public override string ToString() => $"{From} … {Through}";
}
