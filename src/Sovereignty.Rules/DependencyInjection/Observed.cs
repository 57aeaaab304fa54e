using System.Diagnostics;
using System.Diagnostics.Metrics;
using NodaTime;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.DependencyInjection;

/// <summary>
/// One question as operators see it, under the name <c>Sovereignty.Rules</c>: an activity, the number of answers by conclusion, how long they took, and how old the law
/// was on the asked day. No fact, no name and no day of an arrangement is ever a tag.
/// </summary>
internal readonly struct Observed : IDisposable
{
    internal const string Name = "Sovereignty.Rules";

    private static readonly ActivitySource Activities = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Decisions = Meter.CreateCounter<long>("sovereignty.decisions", "{decision}", "Answers, by what was asked and by conclusion.");
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>("sovereignty.decision.duration", "s", "How long an answer took.");
    private static readonly Histogram<int> LawAge = Meter.CreateHistogram<int>("sovereignty.law.age", "d", "Days from the last day on which the law was verified to the asked day; 0 when it was verified later.");

    private readonly string operation;
    private readonly Activity? activity;
    private readonly long started;

    private Observed(string operation)
    {
        this.operation = operation;
        activity = Activities.StartActivity("sovereignty." + operation);
#pragma warning disable RS0030 // How long an answer took is told to operators only: no answer rests on it.
        started = Stopwatch.GetTimestamp();
#pragma warning restore RS0030
    }

    public static Observed Begin(string operation) => new(operation);

    public void End(Conclusion conclusion, LocalDate on, LocalDate? lawCheckedThrough)
    {
        var said = new KeyValuePair<string, object?>("sovereignty.conclusion", KebabCase.Of(conclusion));
        var asked = new KeyValuePair<string, object?>("sovereignty.operation", operation);
        activity?.SetTag(said.Key, said.Value);
        Decisions.Add(1, asked, said);
#pragma warning disable RS0030 // As above.
        Duration.Record(Stopwatch.GetElapsedTime(started).TotalSeconds, asked, said);
#pragma warning restore RS0030
        if (lawCheckedThrough is { } through)
        {
            LawAge.Record(Math.Max(0, Period.DaysBetween(through, on)));
        }
    }

    public void Dispose() => activity?.Dispose();
}
