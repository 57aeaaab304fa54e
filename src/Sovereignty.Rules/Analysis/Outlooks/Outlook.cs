using NodaTime;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>From a day forward: the next days on which the answer will or may change, and why.</summary>
public sealed record Outlook
{
    internal Outlook(Timeline timeline, ValueList<OutlookItem> items)
    {
        Timeline = timeline;
        Items = items;
    }

    /// <summary>All answers from the day on.</summary>
    public Timeline Timeline { get; }

    /// <summary>What is ahead, in the order of days; events to watch last.</summary>
    public ValueList<OutlookItem> Items { get; }

    /// <summary>The name of the arrangement's record.</summary>
    public string Arrangement => Now.Arrangement;

    /// <summary>The day from which it looks.</summary>
    public LocalDate From => Timeline.From;

    /// <summary>The last day it looks at.</summary>
    public LocalDate Through => Timeline.Through;

    /// <summary>The answer on the day from which it looks.</summary>
    public Assessment Now => Timeline.Stretches[0].Assessment;
}
