using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;

namespace Sovereignty.Testing;

/// <summary>Tries a theorem on generated cases and keeps the smallest for which it does not hold.</summary>
internal sealed class CaseRun : IRunner
{
    private (Case Smallest, string? Thrown)? found;

    /// <summary>The failure, or null.</summary>
    public static TheoremFailure? Of(Theorem theorem, Arbitrary<Case> cases, TheoremOptions options)
    {
        var (run, seed) = (new CaseRun(), Mixed(options.Seed, theorem.Name));
        var count = Math.Max(1, (int)(options.Cases * theorem.Share));
        Prop.ForAll(cases, one => Holds(one, theorem, options.Coverage)).Check(Config.Quick.WithMaxTest(count).WithRunner(run).WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(seed, seed | 1), FSharpOption<int>.None))));
        return run.found is { } failure ? new(theorem, failure.Smallest, options.Seed, failure.Thrown, theorem.Difference(failure.Smallest)) : null;
    }

    private static bool Holds(Case one, Theorem theorem, LawCoverage? coverage)
    {
        if (coverage is not null && coverage.Law.Equals(one.Law))
        {
            coverage.Assess(one.Dossier, one.On);
        }

        return theorem.Holds(one);
    }

    void IRunner.OnStartFixture(Type t)
    {
    }

    void IRunner.OnArguments(int ntest, FSharpList<object> args, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> every)
    {
    }

    void IRunner.OnShrink(FSharpList<object> args, FSharpFunc<FSharpList<object>, string> everyShrink)
    {
    }

    void IRunner.OnFinished(string name, TestResult testResult)
    {
        if (testResult is TestResult.Failed failed)
        {
            found = ((Case)failed.Item3.Head, failed.Item4 is Outcome.Failed thrown ? Thrown(thrown.Item) : null);
        }
        else if (testResult is TestResult.Exhausted)
        {
            throw new InvalidOperationException("No case could be generated for this law.");
        }
    }

    // A plain no is an exception of FsCheck's own.
    private static string? Thrown(Exception exception) => exception.GetType() == typeof(Exception) ? null : $"{exception.GetType().Name}: {exception.Message}";

    // FNV-1a.
    internal static ulong Mixed(ulong seed, string name) => name.Aggregate(seed ^ 14695981039346656037, (hash, letter) => unchecked((hash ^ letter) * 1099511628211));
}
