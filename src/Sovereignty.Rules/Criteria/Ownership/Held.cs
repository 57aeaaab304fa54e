using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether a holding is held on the day: within its period and, where a deal is recorded, once that has closed. A deal that is prohibited on some day never closes.</summary>
internal static class Held
{
    public static Truth On(Holding holding, in Subject about, ref Inquiry inquiry)
    {
        var held = inquiry.Test(holding.Period, FactNames.Holders, in about, 0, static (Validity period, int _, ref Inquiry inner) => inner.IsWithin(period));
        return holding.Acquisition is not { } deal || (held.IsFalse && !inquiry.Explains) ? held : held & HasClosed(deal, in about, ref inquiry);
    }

    private static Truth HasClosed(Acquisition deal, in Subject about, ref Inquiry inquiry)
    {
        var prohibited = inquiry.Test(deal.Prohibited, FactNames.Acquisition, in about, 0, static (UncertainDay when, int _, ref Inquiry _) =>
            when.Last != DayNumber.Never ? Truth.True : when.First == DayNumber.Never ? Truth.False : Truth.Unknown);
        return prohibited.IsTrue && !inquiry.Explains
            ? Truth.False
            : inquiry.Test(deal.Closed, FactNames.Acquisition, in about, 0, static (UncertainDay when, int _, ref Inquiry inner) => inner.IsOnOrAfter(when)) is var closed && prohibited.IsTrue
                ? Truth.False
                : closed;
    }
}
