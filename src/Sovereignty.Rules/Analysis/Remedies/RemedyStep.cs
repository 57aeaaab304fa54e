using NodaTime;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>One change, or one thing that must turn out to be so.</summary>
/// <param name="Words">What is changed to what.</param>
/// <param name="By">Who can make it; nobody, when it must turn out to be so.</param>
/// <param name="ReliesOn">On what it relies, beyond the will of who makes it; null when on nothing else that is known.</param>
public sealed record RemedyStep(Text Words, Changer By, Text? ReliesOn)
{
    /// <summary>The first day on which it can be made, where the law or the facts say one: since when a derogation can be granted, when a certificate in progress is expected. Null where nothing says it; it may lie in the past.</summary>
    public LocalDate? Earliest { get; init; }

    /// <summary>Whether it is no change but a fact that is not known and must turn out to be so.</summary>
    public bool IsAssumption => By == Changer.Nobody;
}
