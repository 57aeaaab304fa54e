using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>One of many descriptions: an arrangement, or what is wrong with what should have been one.</summary>
public sealed record PortfolioEntry
{
    private PortfolioEntry(string? source, HostingArrangement? arrangement, ValueList<Problem> problems)
    {
        Source = source;
        Arrangement = arrangement;
        Problems = problems;
    }

    /// <summary>Where it was found, such as the name of a file; null when nobody said.</summary>
    public string? Source { get; }

    /// <summary>The arrangement; null when it could not be read.</summary>
    public HostingArrangement? Arrangement { get; }

    /// <summary>What kept it from being read; none when there is an arrangement.</summary>
    public ValueList<Problem> Problems { get; }

    /// <summary>An arrangement.</summary>
    /// <param name="arrangement">The arrangement.</param>
    /// <param name="source">Where it was found; optional.</param>
    public static PortfolioEntry Of(HostingArrangement arrangement, string? source = null)
    {
        ArgumentNullException.ThrowIfNull(arrangement);
        return new(source, arrangement, []);
    }

    /// <summary>Something that could not be read as an arrangement.</summary>
    /// <param name="source">Where it was found.</param>
    /// <param name="problems">What is wrong with it; at least one problem.</param>
    /// <exception cref="ArgumentException">No problem is given.</exception>
    public static PortfolioEntry Unread(string source, ValueList<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(source);
        return problems is { Count: > 0 } ? new(source, null, problems) : throw new ArgumentException("What could not be read has at least one problem.", nameof(problems));
    }
}
