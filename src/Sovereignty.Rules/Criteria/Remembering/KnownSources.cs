using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>What was public on the day of knowledge, kept for words that are made later.</summary>
internal readonly record struct KnownSources(int Day)
{
    public bool Has(Evidence evidence) => evidence.PublicDay <= Day;
}
