namespace Sovereignty.Criteria;

/// <summary>A part between two decimals that surely enclose it. What decimals hold exactly stays exact; what they must round is rounded outwards.</summary>
internal readonly record struct Enclosure(decimal Low, decimal High) : IPart<Enclosure>
{
    public bool IsZero => High == 0m;

    public (double Least, double Most) Ends => ((double)Low, (double)High);

    /// <summary>The same in percent, rounded outwards.</summary>
    public Bounds InPercent => new(Down(Product(Low, 100m, out var low), low), Math.Min(100m, Up(Product(High, 100m, out var high), high)));

    public static Enclosure OfPercent(decimal percent) => new(percent / 100m, percent / 100m);

    public Enclosure Plus(Enclosure other) => Low == High && other.Low == other.High && Sum(Low, other.Low, out var exact) is var sum && exact
        ? new(sum, sum)
        : new(Down(Sum(Low, other.Low, out var low), low), Up(Sum(High, other.High, out var high), high));

    public Enclosure Times(Enclosure other) => Low == High && other.Low == other.High && Product(Low, other.Low, out var exact) is var product && exact
        ? new(product, product)
        : new(Down(Product(Low, other.Low, out var low), low), Up(Product(High, other.High, out var high), high));

    public Enclosure Over(Enclosure other) => new(
        Down(Quotient(Low, other.High, out var low), low),
        other.Low == 0m ? 1m : Math.Min(1m, Up(Quotient(High, other.Low, out var high), high)));

    public Enclosure AtMostWhole() => new(Math.Min(1m, Low), Math.Min(1m, High));

    public Truth Exceeds(decimal percent) => Low > percent / 100m ? Truth.True : High <= percent / 100m ? Truth.False : Truth.Unknown;

    public int CompareTo(Enclosure other) => High != other.High ? High.CompareTo(other.High) : Low.CompareTo(other.Low);

    private static decimal Sum(decimal one, decimal other, out bool exact)
    {
        var sum = one + other;
        exact = sum.Scale == Math.Max(one.Scale, other.Scale);
        return sum;
    }

    private static decimal Product(decimal one, decimal other, out bool exact)
    {
        var product = one * other;
        exact = one == 0m || other == 0m || product.Scale == one.Scale + other.Scale;
        return product;
    }

    private static decimal Quotient(decimal one, decimal other, out bool exact)
    {
        var quotient = one / other;
        exact = Product(quotient, other, out var back) == one && back;
        return quotient;
    }

    private static decimal Down(decimal value, bool exact) => exact ? value : Math.Max(0m, value - Step(value));

    private static decimal Up(decimal value, bool exact) => exact ? value : value + Step(value);

    // One unit in the last of the digits that decimals of this size have, whatever zeros at the end were dropped.
    private static decimal Step(decimal value) => new(1, 0, 0, false, value < 7m ? (byte)28 : (byte)26);
}
