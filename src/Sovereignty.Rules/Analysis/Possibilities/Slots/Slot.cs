using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>A fact of a part of the arrangement, what it could be, and how to forget it.</summary>
internal abstract class Slot(FactName fact)
{
    public FactName Fact => fact;

    /// <summary>Whether a part is of the kind that has the fact.</summary>
    public abstract bool IsOf(object part);

    /// <summary>Whether something is known of the fact.</summary>
    public abstract bool IsKnown(object part);

    /// <summary>Whether the same is known of the fact in two descriptions of a part.</summary>
    public abstract bool IsSame(object part, object other);

    /// <summary>The arrangement in which of a part's fact is known what another description of it says.</summary>
    public abstract HostingArrangement Put(HostingArrangement arrangement, object part, object other);

    /// <summary>The arrangement in which nothing is known of the fact.</summary>
    public abstract HostingArrangement Forget(HostingArrangement arrangement, object part);

    /// <summary>What the fact could be, given what is known of it.</summary>
    public abstract IEnumerable<Possibility> Possibilities(Setting setting, HostingArrangement arrangement, object part);

    /// <summary>Whether the possibilities are all there are, as far as the questions of the setting tell them apart.</summary>
    public abstract bool IsExhaustive(Setting setting, HostingArrangement arrangement, object part);

    /// <summary>That a fact of a part is something, in words.</summary>
    public static Text Telling(object part, FactName fact, Text value)
    {
        var name = NameOf(part);
        var words = new Text($"{fact.Words.En}: {value.En}", $"{fact.Words.Fr} : {value.Fr}");
        return name.Length == 0 ? words : new($"{name} – {words.En}", $"{name} – {words.Fr}");
    }

    // What part of the arrangement it is about, in words.
    private static string NameOf(object part) => part switch
    {
        Layer layer => layer.Id.Value,
        DataSet data => data.Id.Value,
        Organisation party => party.Name ?? party.Id.Value,
        _ => "",
    };
}

/// <summary>A fact of parts of one type.</summary>
/// <param name="fact">The fact.</param>
/// <param name="get">What is known of it.</param>
/// <param name="set">The part of which something else is known.</param>
/// <param name="unknown">Nothing known.</param>
/// <param name="possible">What it could be.</param>
/// <param name="isAll">Whether the possibilities are all there are; left out where they are each value that the fact can have, or one for each kind of value that is told apart.</param>
internal sealed class Slot<TPart, TFact>(FactName fact, Func<TPart, TFact> get, Func<TPart, TFact, TPart> set, TFact unknown, Func<Setting, HostingArrangement, TPart, IEnumerable<Option<TFact>>> possible, Func<Setting, HostingArrangement, TPart, bool>? isAll = null) : Slot(fact)
    where TPart : class
    where TFact : class
{
    public override bool IsOf(object part) => part is TPart;

    public override bool IsKnown(object part) => !Equals(get((TPart)part), unknown);

    public override bool IsSame(object part, object other) => Equals(get((TPart)part), get((TPart)other));

    public override HostingArrangement Put(HostingArrangement arrangement, object part, object other) => Parts.Replace(arrangement, part, set((TPart)part, get((TPart)other)));

    public override HostingArrangement Forget(HostingArrangement arrangement, object part) => Parts.Replace(arrangement, part, set((TPart)part, unknown));

    public override bool IsExhaustive(Setting setting, HostingArrangement arrangement, object part) => isAll is null || isAll(setting, arrangement, (TPart)part);

    public override IEnumerable<Possibility> Possibilities(Setting setting, HostingArrangement arrangement, object part)
    {
        foreach (var option in possible(setting, arrangement, (TPart)part))
        {
            yield return new(Parts.With(Parts.Replace(arrangement, part, set((TPart)part, option.Value)), option.Also), Telling(part, Fact, option.Words));
        }
    }
}
