using NodaTime;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>The first day on which an arrangement's conclusion is another one, if neither facts nor shipped law change.</summary>
public sealed record PortfolioChange
{
    internal PortfolioChange(LocalDate day, Conclusion conclusion, ValueList<Force> breached)
    {
        Day = day;
        Conclusion = conclusion;
        Breached = breached;
    }

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>What the conclusion becomes.</summary>
    public Conclusion Conclusion { get; }

    /// <summary>The forces of what is not met on that day and decides.</summary>
    public ValueList<Force> Breached { get; }
}
