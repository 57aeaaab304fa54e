using Sovereignty.Criteria;
using Sovereignty.Evaluation;

namespace Sovereignty.Analysis;

/// <summary>Something that a supposed arrangement shall be like on a day.</summary>
internal abstract record Goal(int Day)
{
    /// <summary>Whether one fact may be enough to reach it, since it is that something does not hold.</summary>
    public abstract bool IsDenial { get; }

    /// <summary>Whether the arrangement is so.</summary>
    public abstract Truth State(Bench bench, Scene scene);

    /// <summary>The questions without an answer that keep the goal open.</summary>
    public abstract IEnumerable<(Criterion Criterion, Aspect About)> Open(Bench bench, Scene scene);
}

/// <summary>A question has an answer.</summary>
internal sealed record AnswerGoal(Criterion Criterion, Aspect About, Truth Wanted, int Day) : Goal(Day)
{
    public override bool IsDenial => Wanted.IsFalse;

    public override Truth State(Bench bench, Scene scene)
    {
        var truth = bench.Ask(Criterion, About, Day, scene);
        return truth.IsUnknown ? truth : Truth.Of(truth == Wanted);
    }

    public override IEnumerable<(Criterion Criterion, Aspect About)> Open(Bench bench, Scene scene) => [(Criterion, About)];
}

/// <summary>An obligation is breached, or it is clear.</summary>
internal sealed record ConclusionGoal(int Place, int Day, bool IsBreach) : Goal(Day)
{
    public override bool IsDenial => IsBreach;

    public override Truth State(Bench bench, Scene scene)
    {
        var conclusion = bench.Decide(Place, Day, scene);
        return conclusion == Conclusion.Undetermined ? Truth.Unknown : Truth.Of(conclusion == Conclusion.NotMet == IsBreach);
    }

    public override IEnumerable<(Criterion Criterion, Aspect About)> Open(Bench bench, Scene scene)
    {
        var asked = new Suppositions();
        bench.Decide(Place, Day, scene, asked);
        return asked.Open;
    }
}
