using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Sovereignty.DependencyInjection;
using Sovereignty.Tests.Seeds;

namespace Sovereignty.Tests.Edge;

/// <summary>What operators see of the answers, and what they never see.</summary>
public sealed class ObservabilityTests
{
    private const string Name = "Sovereignty.Rules";
    private static readonly string[] Tags = ["sovereignty.operation", "sovereignty.conclusion"];

    [Fact]
    public void Answers_are_counted_by_conclusion_timed_and_told_the_age_of_the_law_without_any_fact()
    {
        var seen = new List<(string Instrument, double Value, KeyValuePair<string, object?>[] Tags)>();
        var activities = new List<Activity>();
        using var meters = new MeterListener { InstrumentPublished = (instrument, listener) => { if (instrument.Meter.Name == Name) { listener.EnableMeasurementEvents(instrument); } } };
        meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Note(seen, instrument, value, tags));
        meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Note(seen, instrument, value, tags));
        meters.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Note(seen, instrument, value, tags));
        meters.Start();
        using var listening = new ActivityListener { ShouldListenTo = source => source.Name == Name, Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData, ActivityStopped = activities.Add };
        ActivitySource.AddActivityListener(listening);
        using var provider = new ServiceCollection().AddSovereignty().BuildServiceProvider();
        var (sovereignty, ministry) = (provider.GetRequiredService<ISovereignty>(), SeedFiles.Read("ministry-on-us-cloud"));
        lock (seen)
        {
            seen.Clear();
        }

        var assessment = sovereignty.Assess(ministry, new LocalDate(2027, 4, 17));
        sovereignty.Decide(ministry, new LocalDate(2026, 4, 17));

        lock (seen)
        {
            Assert.Equal(2, seen.Count(one => one.Instrument == "sovereignty.decisions" && one.Value == 1 && one.Tags.Contains(new("sovereignty.conclusion", "not-met"))));
            Assert.Equal(2, seen.Count(one => one.Instrument == "sovereignty.decision.duration" && one.Value >= 0));
            Assert.Contains(seen, one => one.Instrument == "sovereignty.law.age" && one.Value == Period.DaysBetween(assessment.LawCheckedThrough!.Value, assessment.On));
            Assert.All(seen.SelectMany(one => one.Tags), tag => Assert.Contains(tag.Key, Tags));
        }

        Assert.Equal(["sovereignty.assess", "sovereignty.decide"], activities.Select(activity => activity.OperationName));
        Assert.All(activities, activity => Assert.Equal([new("sovereignty.conclusion", "not-met")], activity.TagObjects));
    }

    private static void Note<T>(List<(string, double, KeyValuePair<string, object?>[])> seen, Instrument instrument, T value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        where T : struct
    {
        lock (seen)
        {
            seen.Add((instrument.Name, Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture), tags.ToArray()));
        }
    }
}
