using NodaTime;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>From a day forward: the next days on which the answer will or may change, and why.</summary>
public sealed record Outlook
{
    internal Outlook(string arrangement, LocalDate from, LocalDate through, Assessment now, ValueList<OutlookItem> items)
    {
        Arrangement = arrangement;
        From = from;
        Through = through;
        Now = now;
        Items = items;
    }

    /// <summary>The name of the arrangement's record.</summary>
    public string Arrangement { get; }

    /// <summary>The day from which it looks.</summary>
    public LocalDate From { get; }

    /// <summary>The last day it looks at.</summary>
    public LocalDate Through { get; }

    /// <summary>The answer on the day from which it looks.</summary>
    public Assessment Now { get; }

    /// <summary>What is ahead, in the order of days; events to watch last.</summary>
    public ValueList<OutlookItem> Items { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Arrangement} from {DayNumber.Write(DayNumber.Of(From))}: {Items.Count} items";
}
