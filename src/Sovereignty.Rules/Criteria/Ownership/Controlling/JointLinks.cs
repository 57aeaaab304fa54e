using System.Buffers;

namespace Sovereignty.Criteria;

/// <summary>Who certainly controls a party of a graph of holdings by parts of several affiliates together: for each party, by its place, the places of those who do.</summary>
internal struct JointLinks : IDisposable
{
    private readonly int[] first;
    private (int Controller, int Next)[] links;
    private int count;

    public JointLinks(int places)
    {
        first = ArrayPool<int>.Shared.Rent(places);
        links = ArrayPool<(int, int)>.Shared.Rent(16);
        first.AsSpan(0, places).Fill(-1);
    }

    /// <summary>The first link of the party; negative when there is none.</summary>
    public readonly int FirstOf(int held) => first[held];

    /// <summary>The link after this one; negative when there is none.</summary>
    public readonly int NextOf(int link) => links[link].Next;

    public readonly int ControllerOf(int link) => links[link].Controller;

    public void Add(int held, int controller)
    {
        if (count == links.Length)
        {
            var larger = ArrayPool<(int, int)>.Shared.Rent(2 * count);
            links.AsSpan(0, count).CopyTo(larger);
            ArrayPool<(int, int)>.Shared.Return(links);
            links = larger;
        }

        links[count] = (controller, first[held]);
        first[held] = count++;
    }

    public readonly void Dispose()
    {
        ArrayPool<int>.Shared.Return(first);
        ArrayPool<(int, int)>.Shared.Return(links);
    }
}
