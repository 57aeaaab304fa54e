namespace Sovereignty.Analysis;

/// <summary>Two laws, each on a day, compared by the arrangements that they clear.</summary>
/// <param name="First">The first law.</param>
/// <param name="Second">The second law.</param>
/// <param name="OnlyFirst">What the first clears and the second breaches.</param>
/// <param name="OnlySecond">What the second clears and the first breaches.</param>
public sealed record LawComparison(LawOnDay First, LawOnDay Second, LawDirection OnlyFirst, LawDirection OnlySecond)
{
    /// <summary>Which body of law holds the first law, and whether it stands on its day.</summary>
    public required LawStanding FirstLaw { get; init; }

    /// <summary>The same of the second law.</summary>
    public required LawStanding SecondLaw { get; init; }

    /// <summary>How strict the first is beside the second.</summary>
    public LawStrictness Verdict => (OnlyFirst.Smallest, OnlySecond.Smallest) switch
    {
        (not null, not null) => LawStrictness.Incomparable,
        (null, not null) => OnlyFirst.IsExact ? LawStrictness.Stricter : LawStrictness.StricterAsFarAsSearched,
        (not null, null) => OnlySecond.IsExact ? LawStrictness.Looser : LawStrictness.LooserAsFarAsSearched,
        _ => OnlyFirst.IsExact && OnlySecond.IsExact ? LawStrictness.Equal : LawStrictness.NoDifferenceFound,
    };
}
