using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>Something dated that stands at a border between two answers.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The instrument, provision or path that it belongs to.</param>
/// <param name="Words">What happens on the day.</param>
/// <param name="IsCertain">Whether it happens on that day for sure, or may happen from that day on.</param>
public sealed record Cause(CauseKind Kind, string Name, Text Words, bool IsCertain) : IKeyed
{
    /// <inheritdoc/>
    string IKeyed.Key => $"{(int)Kind} {Name} {Words.En}";
}
