using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Article L233-3 II of the commercial code presumes control above 40 % of the votes where no other holder has more, directly or indirectly.</summary>
internal static class Presumption
{
    /// <summary>
    /// Certainly nobody else has more votes than these: no other holder alone, and no others that may belong together. Who is known to be held by nobody belongs together
    /// with no other such; of all the rest nothing is excluded.
    /// </summary>
    /// <param name="held">The party held.</param>
    /// <param name="votes">The least votes that the holder or holders asked of have, in percent.</param>
    /// <param name="holders">For each party, by its place, whether it is one of the holders asked of.</param>
    /// <param name="about">The party held, as the subject.</param>
    /// <param name="inquiry">The inquiry.</param>
    public static bool IsLargest(Organisation held, decimal votes, ReadOnlySpan<bool> holders, in Subject about, ref Inquiry inquiry) => IsLargest(held, votes, null, holders, in about, ref inquiry);

    /// <summary>The same of one holder.</summary>
    public static bool IsLargest(Organisation held, decimal votes, PartyId holder, in Subject about, ref Inquiry inquiry) => IsLargest(held, votes, holder, [], in about, ref inquiry);

    private static bool IsLargest(Organisation held, decimal votes, PartyId? holder, ReadOnlySpan<bool> holders, in Subject about, ref Inquiry inquiry)
    {
        var left = Control.Whole - votes;
        var (named, together, alone) = (votes, 0m, 0m);
        foreach (var entry in held.Holders.Entries)
        {
            var place = about.Scene.IndexOf(entry.Value.Holder);
            if (entry.Value.Holder.Equals(holder) || (place < holders.Length && holders[place]))
            {
                continue;
            }

            var belongs = inquiry.Belongs(entry);
            belongs &= belongs.IsFalse ? Truth.False : Held.On(entry.Value, in about, ref inquiry);
            if (belongs.IsFalse)
            {
                continue;
            }

            var others = inquiry.BoundsOf(entry.Value.Votes);
            var most = Math.Min(others.Upper, left);
            if (most > votes)
            {
                return false;
            }

            if (IsAlone(about.Scene.PartyAt(place), about.Scene, ref inquiry))
            {
                alone = Math.Max(alone, most);
            }
            else
            {
                together += most;
            }

            named += belongs.IsTrue ? others.Lower : 0m;
        }

        var unnamed = inquiry.IsExact(held.Holders) ? 0m : Math.Max(0m, Control.Whole - named);
        return Math.Min(together + alone + unnamed, left) <= votes;
    }

    private static bool IsAlone(Organisation holder, Scene scene, ref Inquiry inquiry)
    {
        if (Establishment.IsOwnerless(holder, scene, ref inquiry).IsTrue)
        {
            return true;
        }

        foreach (var entry in holder.Holders.Entries)
        {
            if (!inquiry.Belongs(entry).IsFalse)
            {
                return false;
            }
        }

        return inquiry.IsExact(holder.Holders);
    }
}
