using System.Globalization;

namespace Sovereignty.Facts;

/// <summary>A sum of money in whole euros, as far as it is known: exactly so much, or between two bounds.</summary>
public sealed record Amount
{
    /// <summary>The greatest sum that a record can give, in euros.</summary>
    public const long Greatest = 1_000_000_000_000_000;

    private Amount(long atLeast, long atMost)
    {
        AtLeast = atLeast;
        AtMost = atMost;
    }

    /// <summary>The least it can be, in euros.</summary>
    public long AtLeast { get; }

    /// <summary>The most it can be, in euros.</summary>
    public long AtMost { get; }

    /// <summary>Exactly so many euros.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not between 0 and <see cref="Greatest"/>.</exception>
    public static Amount Exactly(long euros) => Between(euros, euros);

    /// <summary>Between two bounds in euros, both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A bound is not between 0 and <see cref="Greatest"/>, or the upper is below the lower.</exception>
    public static Amount Between(long atLeast, long atMost)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(atLeast);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(atMost, Greatest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(atLeast, atMost);
        return new Amount(atLeast, atMost);
    }

    /// <inheritdoc/>
    public override string ToString() => AtLeast == AtMost
        ? AtLeast.ToString(CultureInfo.InvariantCulture) + " EUR"
        : AtLeast.ToString(CultureInfo.InvariantCulture) + "–" + AtMost.ToString(CultureInfo.InvariantCulture) + " EUR";
}
