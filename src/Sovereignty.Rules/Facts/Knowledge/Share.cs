using System.Globalization;

namespace Sovereignty.Facts;

/// <summary>A part of capital or votes in percent, 0 to 100, as far as it is known: exactly so much, or between two bounds.</summary>
public sealed record Share
{
    private Share(decimal atLeast, decimal atMost)
    {
        AtLeast = atLeast;
        AtMost = atMost;
    }

    /// <summary>The least it can be, in percent.</summary>
    public decimal AtLeast { get; }

    /// <summary>The most it can be, in percent.</summary>
    public decimal AtMost { get; }

    /// <summary>Exactly so many percent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not between 0 and 100.</exception>
    public static Share Exactly(decimal percent) => Between(percent, percent);

    /// <summary>Between two bounds in percent, both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A bound is not between 0 and 100, or the upper is below the lower.</exception>
    public static Share Between(decimal atLeast, decimal atMost)
    {
        // ThrowIfNegative would refuse a zero written -0.0.
        ArgumentOutOfRangeException.ThrowIfLessThan(atLeast, 0m);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(atMost, 100m);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(atLeast, atMost);
        return new Share(atLeast == 0m ? 0m : atLeast, atMost == 0m ? 0m : atMost);
    }

    /// <inheritdoc/>
    public override string ToString() => AtLeast == AtMost
        ? AtLeast.ToString("0.####", CultureInfo.InvariantCulture) + " %"
        : AtLeast.ToString("0.####", CultureInfo.InvariantCulture) + "–" + AtMost.ToString("0.####", CultureInfo.InvariantCulture) + " %";
}
