using System.Globalization;

namespace Sovereignty.Facts;

/// <summary>A rung of the ladder of a criterion, counted from 1, the lowest. Rungs are told by their numbers, never by labels: labels repeat.</summary>
public sealed record Rung
{
    private Rung(int number) => Number = number;

    /// <summary>The number, 1 or more.</summary>
    public int Number { get; }

    /// <summary>The rung of this number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public static Rung Of(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        return new(number);
    }

    /// <inheritdoc/>
    public override string ToString() => Number.ToString(CultureInfo.InvariantCulture);
}
