using Sovereignty.Criteria;
using Sovereignty.Evaluation;

namespace Sovereignty.Analysis;

/// <summary>Something that a supposed arrangement shall be like on a day.</summary>
/// <param name="Bench">The law that is asked.</param>
/// <param name="Day">The day that is asked about.</param>
internal abstract record Goal(Bench Bench, int Day)
{
    /// <summary>Whether one fact may be enough to reach it, since it is that something does not hold.</summary>
    public abstract bool IsDenial { get; }

    /// <summary>Whether the arrangement is so.</summary>
    public abstract Truth State(Scene scene);

    /// <summary>The questions without an answer that keep the goal open.</summary>
    public abstract IEnumerable<(Criterion Criterion, Aspect About)> Open(Scene scene);
}

/// <summary>A question has an answer.</summary>
internal sealed record AnswerGoal(Criterion Criterion, Aspect About, Truth Wanted, Bench Bench, int Day) : Goal(Bench, Day)
{
    public override bool IsDenial => Wanted.IsFalse;

    public override Truth State(Scene scene)
    {
        var truth = Bench.Ask(Criterion, About, Day, scene);
        return truth.IsUnknown ? truth : Truth.Of(truth == Wanted);
    }

    public override IEnumerable<(Criterion Criterion, Aspect About)> Open(Scene scene) => [(Criterion, About)];
}

/// <summary>An obligation is breached, or it is clear.</summary>
internal sealed record ConclusionGoal(Bench Bench, int Place, int Day, bool IsBreach) : Goal(Bench, Day)
{
    public override bool IsDenial => IsBreach;

    public override Truth State(Scene scene)
    {
        var conclusion = Bench.Decide(Place, Day, scene);
        return conclusion == Conclusion.Undetermined ? Truth.Unknown : Truth.Of(conclusion == Conclusion.NotMet == IsBreach);
    }

    public override IEnumerable<(Criterion Criterion, Aspect About)> Open(Scene scene)
    {
        var asked = new Suppositions();
        Bench.Decide(Place, Day, scene, asked);
        return asked.Open;
    }
}
