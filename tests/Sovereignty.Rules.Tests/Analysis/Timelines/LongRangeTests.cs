using NodaTime;
using Sovereignty.Analysis;
using Sovereignty.Tests.Reports;

namespace Sovereignty.Tests.Analysis;

/// <summary>Ranges at the ends of the calendar.</summary>
public sealed class LongRangeTests
{
    [Fact]
    public void All_days_of_the_calendar_hold_no_more_stretches_than_the_law_and_the_facts_have_days()
    {
        var timeline = Sovereign.Evaluator(Cases.OnSovereignty).Open(Cases.Derogated).Timeline(LocalDate.MinIsoValue, LocalDate.MaxIsoValue);
        Assert.Equal((LocalDate.MinIsoValue, LocalDate.MaxIsoValue), (timeline.From, timeline.Through));
        Assert.InRange(timeline.Stretches.Count, 5, 60);
        Assert.InRange(timeline.Stretches.Sum(stretch => stretch.Nuances.Count), 5, 120);
    }

    [Fact]
    public void A_range_of_one_day_has_one_stretch_at_the_ends_of_the_calendar_too()
    {
        var dossier = Sovereign.Evaluator(Cases.OnSovereignty).Open(Cases.Alan);
        Assert.All([LocalDate.MinIsoValue, LocalDate.MaxIsoValue], day => Assert.Equal((day, day), (dossier.Timeline(day, day).Stretches.Single().From, dossier.Timeline(day, day).Through)));
        Assert.Single(dossier.Outlook(LocalDate.MaxIsoValue, LocalDate.MaxIsoValue).Items);
    }
}
