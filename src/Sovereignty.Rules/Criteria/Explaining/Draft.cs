using System.Runtime.InteropServices;
using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>The ground of a condition that is being asked. Written over and over, so that explaining makes little that is thrown away.</summary>
internal sealed class Draft
{
    /// <summary>The facts that were not known; words are made of them only if that left the answer open.</summary>
    private readonly List<(FactName Name, Subject Subject)> unknown = [];

    public List<Text> Because { get; } = [];

    public List<Ground> Parts { get; } = [];

    public List<Missing> Missing { get; } = [];

    public List<Citation> Citations { get; } = [];

    public List<Text> Caveats { get; } = [];

    public List<Evidence> Evidence { get; } = [];

    public ValueList<PartyId>? Path { get; set; }

    public UncertainDay? RunsThrough { get; set; }

    /// <summary>A fact of the subject was not known.</summary>
    public void Miss(FactName name, in Subject subject)
    {
        foreach (ref readonly var known in CollectionsMarshal.AsSpan(unknown))
        {
            if (ReferenceEquals(known.Name, name) && known.Subject.IsAbout(in subject))
            {
                return;
            }
        }

        unknown.Add((name, subject));
    }

    /// <summary>The ground; the draft is empty afterwards.</summary>
    public Ground Conclude(Condition condition, Truth truth)
    {
        var ground = new Ground(condition, truth)
        {
            Because = InOrder(Because),
            Parts = Taken(Parts),
            Missing = truth.IsUnknown ? WhatIsMissing(condition) : [],
            Citations = Citations.Count == 0 ? [] : Citations.ToValueSet(),
            Caveats = Distinct(Caveats),
            Evidence = Distinct(Evidence),
            Path = Path ?? [],
            RunsThrough = RunsThrough,
        };
        Because.Clear();
        Parts.Clear();
        unknown.Clear();
        Missing.Clear();
        Citations.Clear();
        Caveats.Clear();
        Evidence.Clear();
        (Path, RunsThrough) = (null, null);
        return ground;
    }

    private ValueSet<Missing> WhatIsMissing(Condition condition)
    {
        foreach (var (name, subject) in unknown)
        {
            Missing.Add(new Missing(subject.Path + "." + name.Property, name.Words, name.Answerer));
        }

        if (condition is Criterion criterion && Missing.Count == 0 && !Parts.Exists(part => part.Truth.IsUnknown))
        {
            Missing.Add(new Missing("question:" + criterion.Key, criterion.Question, Answerer.Buyer));
        }

        return Missing.Count == 0 ? [] : Missing.ToValueSet();
    }

    private static ValueList<Text> InOrder(List<Text> texts) => texts.Count < 2
        ? Taken(texts)
        : [.. texts.Distinct().OrderBy(text => text.En, StringComparer.Ordinal)];

    private static ValueList<T> Distinct<T>(List<T> items) => items.Count < 2 ? Taken(items) : items.Distinct().ToValueList();

    private static ValueList<T> Taken<T>(List<T> items) => items.Count == 0 ? [] : ValueList.Of<T>([.. items]);
}
