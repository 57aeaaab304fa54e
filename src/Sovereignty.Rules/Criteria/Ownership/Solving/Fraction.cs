using System.Numerics;

namespace Sovereignty.Criteria;

/// <summary>A part as an exact fraction. It allocates; it decides what decimals leave open: a loop of holdings whose solution lies on a limit.</summary>
internal readonly struct Fraction : IPart<Fraction>
{
    private static readonly BigInteger Digits = BigInteger.Pow(10, 18);
    private readonly BigInteger above;
    private readonly BigInteger below;

    private Fraction(BigInteger above, BigInteger below)
    {
        var common = BigInteger.GreatestCommonDivisor(above, below);
        this.above = above / common;
        this.below = below / common;
    }

    public bool IsZero => above.IsZero;

    public (double Least, double Most) Ends => (double)(above * Digits / Below) / (double)Digits is var ratio ? (ratio, ratio) : default;

    private BigInteger Below => below.IsZero ? BigInteger.One : below;

    public static Fraction OfPercent(decimal percent)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(percent, bits);
        return new(new BigInteger(new decimal(bits[0], bits[1], bits[2], false, 0)), BigInteger.Pow(10, percent.Scale) * 100);
    }

    public Fraction Plus(Fraction other) => new((above * other.Below) + (other.above * Below), Below * other.Below);

    public Fraction Times(Fraction other) => new(above * other.above, Below * other.Below);

    public Fraction Over(Fraction other) => new(above * other.Below, Below * other.above);

    public Fraction AtMostWhole() => above > Below ? new(BigInteger.One, BigInteger.One) : this;

    public Truth Exceeds(decimal percent) => Truth.Of(CompareTo(OfPercent(percent)) > 0);

    public int CompareTo(Fraction other) => (above * other.Below).CompareTo(other.above * Below);
}
