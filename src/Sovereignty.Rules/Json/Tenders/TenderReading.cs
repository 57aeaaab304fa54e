using System.Diagnostics.CodeAnalysis;
using Sovereignty.Analysis;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>What reading a tender gave: the tender, or everything that is wrong with the description.</summary>
public sealed record TenderReading
{
    internal TenderReading(Tender? tender, ValueList<Problem> problems)
    {
        Tender = tender;
        Problems = problems;
    }

    /// <summary>The tender; null when there are problems.</summary>
    public Tender? Tender { get; }

    /// <summary>The problems; none when there is a tender.</summary>
    public ValueList<Problem> Problems { get; }

    /// <summary>Whether the description could be read.</summary>
    [MemberNotNullWhen(true, nameof(Tender))]
    public bool IsRead => Tender is not null;
}
