using FsCheck;

namespace Sovereignty.Testing;

/// <summary>Tries a theorem on generated cases and keeps the smallest for which it does not hold.</summary>
internal static class CaseRun
{
    /// <summary>The failure, or null.</summary>
    public static TheoremFailure? Of(Theorem theorem, Arbitrary<Case> cases, TheoremOptions options) =>
        Failing.Of(cases, one => Holds(one, theorem, options.Coverage), Failing.Mixed(options.Seed, theorem.Name), (int)(options.Cases * theorem.Share)) is { } failure
            ? new(theorem, failure.Smallest, options.Seed, failure.Thrown, theorem.Difference(failure.Smallest))
            : null;

    private static bool Holds(Case one, Theorem theorem, LawCoverage? coverage)
    {
        if (coverage is not null && coverage.Law.Equals(one.Law))
        {
            coverage.Assess(one.Dossier, one.On);
        }

        return theorem.Holds(one);
    }
}
