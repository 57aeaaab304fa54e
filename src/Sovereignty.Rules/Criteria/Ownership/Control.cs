using System.Buffers;
using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Who controls a party, at any level above it, on the day. Cycles are followed once.</summary>
internal static class Control
{
    /// <summary>Somebody established in the country controls the party. The path runs from the party to that somebody.</summary>
    public static Truth From(Organisation party, Country country, Scene scene, ref Inquiry inquiry, out ValueList<PartyId> path) =>
        Search(party, country, null, scene, ref inquiry, out path);

    /// <summary>Somebody established outside the territory controls the party.</summary>
    public static Truth FromOutside(Organisation party, TerritoryId territory, Scene scene, ref Inquiry inquiry) =>
        Search(party, null, territory, scene, ref inquiry, out _);

    /// <summary>Whether the holder controls what it holds: as recorded, or by a majority of votes, all of the capital, or the power to appoint.</summary>
    public static Truth Controls(Holding holding, in Subject about, ref Inquiry inquiry)
    {
        var recorded = inquiry.Is(holding.Controls, true, FactNames.Holders, in about);
        if (!recorded.IsUnknown)
        {
            return recorded;
        }

        var derived = inquiry.Test(holding.Votes, FactNames.Holders, in about, 50m, ExceedsCertainly)
            | inquiry.Test(holding.Capital, FactNames.Holders, in about, 100m, ReachesCertainly)
            | inquiry.Is(holding.AppointsMajority, true, FactNames.Holders, in about);
        return derived.IsTrue ? derived : Truth.Unknown;
    }

    private static Truth Search(Organisation party, Country? country, TerritoryId? outside, Scene scene, ref Inquiry inquiry, out ValueList<PartyId> path)
    {
        // Each party is reached through the best chain of control found so far; a chain is as certain as its weakest link.
        var size = scene.PartyCount + 1;
        var reached = ArrayPool<sbyte>.Shared.Rent(size);
        var below = ArrayPool<int>.Shared.Rent(size);
        var queue = ArrayPool<int>.Shared.Rent(2 * size);
        try
        {
            Array.Clear(reached, 0, size);
            var start = scene.IndexOf(party.Id);
            var (head, tail) = (0, 0);
            var (answer, found) = (Truth.False, -1);
            reached[start] = 2;
            below[start] = -1;
            queue[tail++] = start;
            while (head < tail)
            {
                var at = queue[head++];
                var certainty = reached[at] == 2 ? Truth.True : Truth.Unknown;
                var organisation = scene.PartyAt(at);
                if (at != start)
                {
                    var there = certainty & (country is not null
                        ? Establishment.In(organisation, country, scene, ref inquiry)
                        : Establishment.Outside(organisation, outside!, scene, ref inquiry));
                    if ((there | answer) != answer)
                    {
                        (answer, found) = (there, at);
                        if (answer.IsTrue && !inquiry.Explains)
                        {
                            break;
                        }
                    }
                }

                var about = scene.Whole.With(organisation);
                foreach (var entry in organisation.Holders.Entries)
                {
                    var link = certainty & inquiry.Belongs(entry);
                    if (link.IsFalse)
                    {
                        continue;
                    }

                    link &= inquiry.Test(entry.Value.Period, FactNames.Holders, in about, 0, static (Validity period, int _, ref Inquiry inner) => inner.IsWithin(period));
                    link &= Controls(entry.Value, in about, ref inquiry);
                    var above = scene.IndexOf(entry.Value.Holder);
                    var rank = (sbyte)(link.IsTrue ? 2 : link.IsUnknown ? 1 : 0);
                    if (rank > reached[above])
                    {
                        reached[above] = rank;
                        below[above] = at;
                        queue[tail++] = above;
                    }
                }

                // Of a party that nobody can own nothing is missing; holders recorded of it all the same count, so that learning its kind settles and never turns an answer.
                if (!inquiry.IsExact(organisation.Holders) && !Establishment.IsOwnerless(organisation, scene, ref inquiry).IsTrue)
                {
                    inquiry.Miss(FactNames.Holders, in about);
                    if (answer.IsFalse)
                    {
                        (answer, found) = (Truth.Unknown, at);
                    }
                }
            }

            path = inquiry.Explains ? PathFrom(found, below, scene) : [];
            return answer;
        }
        finally
        {
            ArrayPool<sbyte>.Shared.Return(reached);
            ArrayPool<int>.Shared.Return(below);
            ArrayPool<int>.Shared.Return(queue);
        }
    }

    private static ValueList<PartyId> PathFrom(int found, int[] below, Scene scene)
    {
        var path = new List<PartyId>();
        for (var at = found; at >= 0 && path.Count <= scene.PartyCount; at = below[at])
        {
            path.Add(scene.PartyAt(at).Id);
        }

        path.Reverse();
        return path.ToValueList();
    }

    private static Truth ExceedsCertainly(Share share, decimal limit, ref Inquiry inquiry) => share.AtLeast > limit ? Truth.True : share.AtMost <= limit ? Truth.False : Truth.Unknown;

    private static Truth ReachesCertainly(Share share, decimal limit, ref Inquiry inquiry) => share.AtLeast >= limit ? Truth.True : share.AtMost < limit ? Truth.False : Truth.Unknown;
}
