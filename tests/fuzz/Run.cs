using System.Collections.Concurrent;
using System.Globalization;

namespace Sovereignty.Fuzz;

/// <summary>One run over so many inputs. What crashes or hangs is written to the folder of crashes.</summary>
internal sealed class Run(string folder, bool keeps)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    private readonly ConcurrentDictionary<string, bool> kinds = new(StringComparer.Ordinal);
    private long next;
    private long done;
    private long read;
    private int failed;

    public long Done => Interlocked.Read(ref done);

    public long Read => Interlocked.Read(ref read);

    /// <summary>How many crashed or hung; after a hang nothing more is tried.</summary>
    public int All(long first, long count, TimeSpan time, int threads)
    {
        var targets = Target.All.Select(target => (Target: target, Mutator: new Mutator(Corpus(target), input => !target.Read(input).Any()))).ToArray();
        foreach (var target in Target.All)
        {
            foreach (var input in Corpus(target))
            {
                Note(target, input, keep: false);
            }
        }

        var ends = Environment.TickCount64 + (long)Math.Min(time.TotalMilliseconds, int.MaxValue * 1000.0);
        var working = Enumerable.Range(0, threads).Select(_ => new Working()).ToArray();
        next = first;
        foreach (var one in working)
        {
            new Thread(() => Work(one, targets, first + count, ends), 16 * 1024 * 1024) { IsBackground = true }.Start();
        }

        while (working.Any(one => !one.IsDone))
        {
            Thread.Sleep(50);
            foreach (var one in working.Where(one => !one.IsDone && Environment.TickCount64 - one.Since > Longest.TotalMilliseconds))
            {
                Fail(targets[one.Number % targets.Length].Target, one.Number, targets[one.Number % targets.Length].Mutator.Input(one.Number / targets.Length), "hang");
                return failed;
            }
        }

        return failed;
    }

    private void Work(Working one, (Target Target, Mutator Mutator)[] targets, long end, long ends)
    {
        one.Since = Environment.TickCount64;
        while (Interlocked.Increment(ref next) - 1 is var number && number < end && Environment.TickCount64 < ends)
        {
            (one.Number, one.Since) = (number, Environment.TickCount64);
            var (target, mutator) = targets[number % targets.Length];
            var input = mutator.Input(number / targets.Length);
            try
            {
                Note(target, input, keeps);
            }
            catch (Exception exception)
            {
                Fail(target, number, input, exception.ToString());
            }

            Interlocked.Increment(ref done);
        }

        one.IsDone = true;
    }

    private void Note(Target target, byte[] input, bool keep)
    {
        var found = target.Read(input).Distinct().ToArray();
        if (found.Length == 0)
        {
            Interlocked.Increment(ref read);
        }

        var isNew = false;
        foreach (var kind in found)
        {
            isNew |= kinds.TryAdd(target.Name + kind, true);
        }

        if (isNew && keep)
        {
            var kept = Path.Combine(folder, "corpus", target.Name);
            Directory.CreateDirectory(kept);
            File.WriteAllBytes(Path.Combine(kept, string.Create(CultureInfo.InvariantCulture, $"kept-{kinds.Count:000}.json")), input);
        }
    }

    private void Fail(Target target, long number, byte[] input, string why)
    {
        Interlocked.Increment(ref failed);
        Directory.CreateDirectory(Path.Combine(folder, "crashes"));
        File.WriteAllBytes(Path.Combine(folder, "crashes", string.Create(CultureInfo.InvariantCulture, $"{target.Name}-{number}.json")), input);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{target.Name} {number}: {why}"));
    }

    // The kept inputs, and the worked cases.
    private byte[][] Corpus(Target target)
    {
        var kept = Path.Combine(folder, "corpus", target.Name);
        return [.. (Directory.Exists(kept) ? Directory.GetFiles(kept, "*.json") : []).Order(StringComparer.Ordinal).Select(File.ReadAllBytes), .. target.Worked(Path.Combine(folder, "..", "..", "seeds"))];
    }

    private sealed class Working
    {
        public long Number { get; set; }

        public long Since { get; set; }

        public bool IsDone { get; set; }
    }
}
