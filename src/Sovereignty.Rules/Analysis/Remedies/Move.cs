using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>A kind of change of one part of an arrangement, with all that it could come to.</summary>
/// <param name="by">Who can make it.</param>
/// <param name="reliesOn">On what it relies.</param>
internal abstract class Move(Changer by, Text? reliesOn)
{
    /// <summary>The step that a possibility of this move is.</summary>
    public RemedyStep Step(Possibility possibility) => new(possibility.Words, by, reliesOn);

    /// <summary>The facts that it changes, each of a part; two moves that change the same are not made together.</summary>
    public abstract IEnumerable<(string Fact, string Part)> Changes { get; }

    /// <summary>The arrangement in which nothing is known of what it changes; null when too much of it changes to say.</summary>
    public abstract HostingArrangement? Forget(HostingArrangement arrangement);

    /// <summary>The arrangements after it.</summary>
    public abstract IEnumerable<Possibility> Possibilities(Setting setting, HostingArrangement arrangement);
}

/// <summary>A fact is changed, or one that is not known turns out to be something.</summary>
internal sealed class FactMove(Slot slot, object part, Changer by, Text? reliesOn, bool addsOnly) : Move(by, reliesOn)
{
    public override IEnumerable<(string Fact, string Part)> Changes => [(slot.Fact.Property, Parts.NameOf(part))];

    public override HostingArrangement? Forget(HostingArrangement arrangement) => Parts.Find(arrangement, part) is { } now ? slot.Forget(arrangement, now) : null;

    public override IEnumerable<Possibility> Possibilities(Setting setting, HostingArrangement arrangement)
    {
        var from = addsOnly ? arrangement : Forget(arrangement);
        return from is not null && Parts.Find(from, part) is { } now ? slot.Possibilities(setting, from, now).OrderBy(possibility => possibility.Words.En.Length) : [];
    }
}
