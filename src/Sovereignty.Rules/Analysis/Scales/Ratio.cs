using System.Globalization;
using System.Numerics;

namespace Sovereignty.Analysis;

/// <summary>An exact fraction in lowest terms, so that the weight at which an order flips is a number and no rounding.</summary>
public sealed record Ratio : IComparable<Ratio>
{
    private Ratio(BigInteger numerator, BigInteger denominator)
    {
        var common = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / common;
        Denominator = denominator / common;
    }

    /// <summary>The numerator; it carries the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The denominator, above zero.</summary>
    public BigInteger Denominator { get; }

    /// <summary>The sign: -1, 0 or 1.</summary>
    public int Sign => Numerator.Sign;

    /// <summary>The fraction that a decimal is.</summary>
    public static Ratio Of(decimal number)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        var digits = new BigInteger(new decimal(bits[0], bits[1], bits[2], number < 0, 0));
        return new(digits, BigInteger.Pow(10, number.Scale));
    }

    /// <summary>The sum.</summary>
    public static Ratio operator +(Ratio left, Ratio right) => new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>The difference.</summary>
    public static Ratio operator -(Ratio left, Ratio right) => new((left.Numerator * right.Denominator) - (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>The product.</summary>
    public static Ratio operator *(Ratio left, Ratio right) => new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>The quotient.</summary>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Ratio operator /(Ratio left, Ratio right) => right.Sign == 0
        ? throw new DivideByZeroException()
        : new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>Whether the left fraction is the smaller one.</summary>
    public static bool operator <(Ratio left, Ratio right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left fraction is the greater one.</summary>
    public static bool operator >(Ratio left, Ratio right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left fraction is not the greater one.</summary>
    public static bool operator <=(Ratio left, Ratio right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left fraction is not the smaller one.</summary>
    public static bool operator >=(Ratio left, Ratio right) => left.CompareTo(right) >= 0;

    /// <summary>The fraction to so many places after the point; half of the last place goes away from zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The places are fewer than 0 or more than 20.</exception>
    public decimal Rounded(int places)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(places);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(places, 20);
        var shift = BigInteger.Pow(10, places);
        var nearest = ((2 * BigInteger.Abs(Numerator) * shift) + Denominator) / (2 * Denominator);
        return (decimal)(nearest * Numerator.Sign) / (decimal)shift;
    }

    /// <inheritdoc/>
    public int CompareTo(Ratio? other) => other is null ? 1 : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc/>
    public override string ToString() => Numerator.ToString(CultureInfo.InvariantCulture) + (Denominator.IsOne ? "" : "/" + Denominator.ToString(CultureInfo.InvariantCulture));
}
