using NodaTime;

namespace Sovereignty.Facts;

/// <summary>Why something may be taken as a fact, and since when anybody could know it.</summary>
public sealed record Evidence
{
    /// <summary>Evidence of this grade.</summary>
    /// <param name="grade">How well the fact is established.</param>
    /// <param name="publicSince">The first day on which the fact was known.</param>
    /// <param name="source">Where it stands, in words; optional.</param>
    public Evidence(EvidenceGrade grade, LocalDate publicSince, string? source = null)
    {
        Grade = Enum.IsDefined(grade) ? grade : throw new ArgumentOutOfRangeException(nameof(grade));
        PublicSince = publicSince.WithCalendar(CalendarSystem.Iso);
        Source = source;
        PublicDay = DayNumber.Of(publicSince);
        AYearLater = DayNumber.PlusMonths(PublicDay, 12);
    }

    /// <summary>How well the fact is established.</summary>
    public EvidenceGrade Grade { get; }

    /// <summary>The first day on which the fact was known.</summary>
    public LocalDate PublicSince { get; }

    /// <summary>Where it stands, in words.</summary>
    public string? Source { get; }

    internal int PublicDay { get; }

    internal int AYearLater { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Grade}, {DayNumber.Write(PublicDay)}{(Source is null ? "" : ", " + Source)}";
}
