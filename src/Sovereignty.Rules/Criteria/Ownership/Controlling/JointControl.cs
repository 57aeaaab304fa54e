using System.Buffers;
using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>
/// Who controls a party through several holders at once: somebody who controls them all, and to whom their votes together give a majority or their capital the whole.
/// Splitting a holding between two companies of one group so changes nothing. A holding that is said to give no control is no part of it, alone or with others.
/// </summary>
internal static class JointControl
{
    private const decimal Half = 50m;
    private const decimal Whole = 100m;

    // Who stands further above a holder is not looked for: what is not found is left open and never denied.
    private const int MostAbove = 64;
    private const int MostDepth = 4;

    /// <summary>The places of those who certainly control the party so, in the order in which they are met; rented, to be returned.</summary>
    public static int Of(Organisation held, Scene scene, ControlTest test, ref Inquiry inquiry, out int[] controllers) =>
        Of(held, scene, test, MostDepth, ref inquiry, out controllers);

    private static int Of(Organisation held, Scene scene, ControlTest test, int depth, ref Inquiry inquiry, out int[] controllers)
    {
        controllers = [];
        if (depth == 0 || held.Holders.Entries.Count < 2)
        {
            return 0;
        }

        var parts = ArrayPool<Part>.Shared.Rent(held.Holders.Entries.Count);
        var count = Read(held, scene, parts, ref inquiry);
        var found = count < 2 ? 0 : Together(parts.AsSpan(0, count), scene, test, depth, ref inquiry, out controllers);
        ArrayPool<Part>.Shared.Return(parts);
        return found;
    }

    // The holders that may be parts of a majority; none when they have no majority together, or when one has it alone.
    private static int Read(Organisation held, Scene scene, Part[] parts, ref Inquiry inquiry)
    {
        var about = scene.Whole.With(held);
        var (count, votes, capital) = (0, 0m, 0m);
        foreach (var entry in held.Holders.Entries)
        {
            var part = new Part(scene.IndexOf(entry.Value.Holder), inquiry.BoundsOf(entry.Value.Votes).Lower, inquiry.BoundsOf(entry.Value.Capital).Lower);
            if ((part.Votes > 0m || part.Capital > 0m) && part.Party < scene.PartyCount && IsHeld(entry, in about, ref inquiry))
            {
                if (part.Votes > Half || part.Capital >= Whole)
                {
                    return 0;
                }

                parts[count++] = part;
                (votes, capital) = (votes + part.Votes, capital + part.Capital);
            }
        }

        return votes > Half || capital >= Whole ? count : 0;
    }

    private static bool IsHeld(Entry<Holding> entry, in Subject about, ref Inquiry inquiry) =>
        inquiry.Belongs(entry).IsTrue && Held.On(entry.Value, in about, ref inquiry).IsTrue && !inquiry.Is(entry.Value.Controls, false, FactNames.Holders, in about).IsTrue;

    private static int Together(ReadOnlySpan<Part> parts, Scene scene, ControlTest test, int depth, ref Inquiry inquiry, out int[] controllers)
    {
        var above = ArrayPool<int>.Shared.Rent(MostAbove);
        var sums = ArrayPool<Part>.Shared.Rent(parts.Length * MostAbove);
        var size = 0;
        foreach (ref readonly var part in parts)
        {
            var reached = Above(part.Party, scene, test, depth, above, ref inquiry);
            foreach (var party in above.AsSpan(0, reached))
            {
                Add(sums, ref size, part with { Party = party });
            }
        }

        controllers = ArrayPool<int>.Shared.Rent(Math.Max(1, size));
        var found = 0;
        foreach (ref readonly var sum in sums.AsSpan(0, size))
        {
            if (sum.Votes > Half || sum.Capital >= Whole)
            {
                controllers[found++] = sum.Party;
            }
        }

        ArrayPool<int>.Shared.Return(above);
        ArrayPool<Part>.Shared.Return(sums);
        return found;
    }

    private static void Add(Part[] sums, ref int size, Part part)
    {
        for (var at = 0; at < size; at++)
        {
            if (sums[at].Party == part.Party)
            {
                sums[at] = new(part.Party, sums[at].Votes + part.Votes, sums[at].Capital + part.Capital);
                return;
            }
        }

        sums[size++] = part;
    }

    // The party itself and those who certainly control it, alone or jointly, the nearest first.
    private static int Above(int party, Scene scene, ControlTest test, int depth, int[] above, ref Inquiry inquiry)
    {
        var count = 0;
        Enter(party, above, ref count);
        for (var at = 0; at < count; at++)
        {
            var held = scene.PartyAt(above[at]);
            var about = scene.Whole.With(held);
            foreach (var entry in held.Holders.Entries)
            {
                if (inquiry.Belongs(entry).IsTrue && Held.On(entry.Value, in about, ref inquiry).IsTrue && Control.Controls(entry.Value, held, test, in about, ref inquiry).IsTrue)
                {
                    Enter(scene.IndexOf(entry.Value.Holder), above, ref count);
                }
            }

            var joint = Of(held, scene, test, depth - 1, ref inquiry, out var controllers);
            foreach (var controller in controllers.AsSpan(0, joint))
            {
                Enter(controller, above, ref count);
            }

            Return(controllers);
        }

        return count;
    }

    /// <summary>Gives back what <see cref="Of(Organisation, Scene, ControlTest, ref Inquiry, out int[])"/> rented.</summary>
    public static void Return(int[] controllers)
    {
        if (controllers.Length > 0)
        {
            ArrayPool<int>.Shared.Return(controllers);
        }
    }

    private static void Enter(int party, int[] above, ref int count)
    {
        if (count < MostAbove && !above.AsSpan(0, count).Contains(party))
        {
            above[count++] = party;
        }
    }

    private readonly record struct Part(int Party, decimal Votes, decimal Capital);
}
