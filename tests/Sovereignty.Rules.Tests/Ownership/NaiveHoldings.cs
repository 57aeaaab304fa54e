using System.Numerics;

namespace Sovereignty.Tests.Ownership;

/// <summary>
/// What some companies have of the first one when every share is known: the linear system, written down and solved by Gauss and Jordan in exact fractions. Nothing
/// here is shared with the library: it is the judge.
/// </summary>
internal static class NaiveHoldings
{
    /// <summary>In percent, as a fraction; null when companies that wholly hold each other leave no single solution.</summary>
    public static (BigInteger Above, BigInteger Below)? PartOf(World world, Func<int, bool> sought)
    {
        // part(v) = sum over holders h of share(h, v) * (1 if sought, else part(h))
        var size = world.Companies;
        var rows = new (BigInteger N, BigInteger D)[size][];
        for (var v = 0; v < size; v++)
        {
            rows[v] = Enumerable.Repeat((BigInteger.Zero, BigInteger.One), size + 1).ToArray();
            rows[v][v] = (BigInteger.One, BigInteger.One);
            foreach (var stake in world.Stakes.Where(stake => stake.Held == v))
            {
                var share = (new BigInteger(stake.Least * 1000m), new BigInteger(100_000));
                if (sought(stake.Holder))
                {
                    rows[v][size] = Sum(rows[v][size], share);
                }
                else
                {
                    rows[v][stake.Holder] = Sum(rows[v][stake.Holder], (-share.Item1, share.Item2));
                }
            }
        }

        for (var column = 0; column < size; column++)
        {
            var pivot = Array.FindIndex(rows, column, row => !row[column].N.IsZero);
            if (pivot < 0)
            {
                return null;
            }

            (rows[column], rows[pivot]) = (rows[pivot], rows[column]);
            for (var v = 0; v < size; v++)
            {
                if (v != column && !rows[v][column].N.IsZero)
                {
                    var factor = Quotient(rows[v][column], rows[column][column]);
                    for (var c = column; c <= size; c++)
                    {
                        rows[v][c] = Sum(rows[v][c], Product((-factor.N, factor.D), rows[column][c]));
                    }
                }
            }
        }

        var part = Quotient(rows[0][size], rows[0][0]);
        return (part.N * 100, part.D);
    }

    private static (BigInteger N, BigInteger D) Sum((BigInteger N, BigInteger D) a, (BigInteger N, BigInteger D) b) => Reduced((a.N * b.D) + (b.N * a.D), a.D * b.D);

    private static (BigInteger N, BigInteger D) Product((BigInteger N, BigInteger D) a, (BigInteger N, BigInteger D) b) => Reduced(a.N * b.N, a.D * b.D);

    private static (BigInteger N, BigInteger D) Quotient((BigInteger N, BigInteger D) a, (BigInteger N, BigInteger D) b) => Reduced(a.N * b.D, a.D * b.N);

    private static (BigInteger N, BigInteger D) Reduced(BigInteger n, BigInteger d)
    {
        var common = BigInteger.GreatestCommonDivisor(n, d) * d.Sign;
        return (n / common, d / common);
    }
}
