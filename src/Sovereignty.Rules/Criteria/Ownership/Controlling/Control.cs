using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Who controls a party, on the day.</summary>
internal static class Control
{
    /// <summary>More of the votes than this is a majority, in percent.</summary>
    public const decimal Half = 50m;

    /// <summary>All of it, in percent.</summary>
    public const decimal Whole = 100m;

    /// <summary>More of the votes than this may be presumed to control, in percent.</summary>
    public const decimal PresumedAbove = 40m;

    /// <summary>Somebody established in the country controls the party. The path runs from the party to that somebody.</summary>
    public static Truth From(Organisation party, Country country, Scene scene, ref Inquiry inquiry, out ValueList<PartyId> path) =>
        new ControlSearch(scene, ControlTest.AnyMeans) { Country = country }.Above(party, ref inquiry, out path);

    /// <summary>Somebody who controls the party, and whom nobody controls, is established in the country; of a party that nobody controls, the party itself.</summary>
    public static Truth UltimatelyFrom(Organisation party, Country country, Scene scene, ref Inquiry inquiry, out ValueList<PartyId> path) =>
        new ControlSearch(scene, ControlTest.AnyMeans) { Country = country, AtTheTop = true }.Above(party, ref inquiry, out path);

    /// <summary>Somebody established outside the territory controls the party.</summary>
    public static Truth FromOutside(Organisation party, TerritoryId territory, ControlTest test, Scene scene, ref Inquiry inquiry) =>
        new ControlSearch(scene, test) { Outside = territory }.Above(party, ref inquiry, out _);

    /// <summary>Whether the holder controls what it holds: as recorded, or by a majority of votes, all of the capital, or the power to appoint.</summary>
    public static Truth Controls(Holding holding, Organisation held, ControlTest test, in Subject about, ref Inquiry inquiry)
    {
        var recorded = inquiry.Is(holding.Controls, true, FactNames.Holders, in about);
        if (!recorded.IsUnknown)
        {
            return recorded;
        }

        var derived = inquiry.Test(holding.Votes, FactNames.Holders, in about, Half, ExceedsCertainly)
            | inquiry.Test(holding.Capital, FactNames.Holders, in about, Whole, ReachesCertainly)
            | inquiry.Is(holding.AppointsMajority, true, FactNames.Holders, in about);
        return derived.IsTrue || (test == ControlTest.CommercialCode && IsPresumed(holding, held, in about, ref inquiry)) ? Truth.True : Truth.Unknown;
    }

    // More than 40 % of the votes, and certainly nobody else has more.
    private static bool IsPresumed(Holding holding, Organisation held, in Subject about, ref Inquiry inquiry)
    {
        var votes = inquiry.BoundsOf(holding.Votes).Lower;
        return votes > PresumedAbove && Presumption.IsLargest(held, votes, holding.Holder, in about, ref inquiry);
    }

    private static Truth ExceedsCertainly(Share share, decimal limit, ref Inquiry inquiry) => share.AtLeast > limit ? Truth.True : share.AtMost <= limit ? Truth.False : Truth.Unknown;

    private static Truth ReachesCertainly(Share share, decimal limit, ref Inquiry inquiry) => share.AtLeast >= limit ? Truth.True : share.AtMost < limit ? Truth.False : Truth.Unknown;
}
