using System.Diagnostics.CodeAnalysis;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>What reading a description gave: the arrangement, or everything that is wrong with the description.</summary>
public sealed record ArrangementReading
{
    internal ArrangementReading(HostingArrangement? arrangement, ValueList<Problem> problems)
    {
        Arrangement = arrangement;
        Problems = problems;
    }

    /// <summary>The arrangement; null when there are problems.</summary>
    public HostingArrangement? Arrangement { get; }

    /// <summary>The problems, those of reading in the order of the format, then those of coherence; none when there is an arrangement.</summary>
    public ValueList<Problem> Problems { get; }

    /// <summary>Whether the description could be read and does not contradict itself.</summary>
    [MemberNotNullWhen(true, nameof(Arrangement))]
    public bool IsRead => Arrangement is not null;

    /// <summary>The arrangement.</summary>
    /// <exception cref="InvalidArrangementException">There are problems; the exception has all of them.</exception>
    public HostingArrangement OrThrow() => Arrangement ?? throw new InvalidArrangementException(Problems);
}
