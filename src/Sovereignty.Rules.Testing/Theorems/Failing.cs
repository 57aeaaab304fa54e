using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;

namespace Sovereignty.Testing;

/// <summary>Tries something on generated values and keeps the smallest for which it does not hold.</summary>
internal static class Failing
{
    /// <summary>The smallest value found for which it does not hold, with what was thrown instead of an answer; null when it held for all.</summary>
    public static (T Smallest, string? Thrown)? Of<T>(Arbitrary<T> values, Func<T, bool> holds, ulong seed, int count)
    {
        var run = new Runner<T>();
        Prop.ForAll(values, holds).Check(Config.Quick.WithMaxTest(Math.Max(1, count)).WithRunner(run).WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(seed, seed | 1), FSharpOption<int>.None))));
        return run.Found;
    }

    // FNV-1a.
    internal static ulong Mixed(ulong seed, string name) => name.Aggregate(seed ^ 14695981039346656037, (hash, letter) => unchecked((hash ^ letter) * 1099511628211));

    private sealed class Runner<T> : IRunner
    {
        public (T Smallest, string? Thrown)? Found { get; private set; }

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
                Found = ((T)failed.Item3.Head, failed.Item4 is Outcome.Failed thrown ? Thrown(thrown.Item) : null);
            }
            else if (testResult is TestResult.Exhausted)
            {
                throw new InvalidOperationException("No case could be generated for this law.");
            }
        }

        // A plain no is an exception of FsCheck's own.
        private static string? Thrown(Exception exception) => exception.GetType() == typeof(Exception) ? null : $"{exception.GetType().Name}: {exception.Message}";
    }
}
