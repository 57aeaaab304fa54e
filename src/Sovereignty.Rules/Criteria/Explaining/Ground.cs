using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Why a condition has its answer: what was seen, cited and missing, and the grounds of its parts.</summary>
public sealed record Ground
{
    internal Ground(Condition condition, Truth truth)
    {
        Condition = condition;
        Truth = truth;
    }

    /// <summary>The condition.</summary>
    public Condition Condition { get; }

    /// <summary>Its answer.</summary>
    public Truth Truth { get; }

    /// <summary>What was seen, in words; none for compositions.</summary>
    public ValueList<Text> Because { get; internal init; } = [];

    /// <summary>The grounds of the conditions that were asked on the way.</summary>
    public ValueList<Ground> Parts { get; internal init; } = [];

    /// <summary>What was not known.</summary>
    public ValueSet<Missing> Missing { get; internal init; } = [];

    /// <summary>The law that answered.</summary>
    public ValueSet<Citation> Citations { get; internal init; } = [];

    /// <summary>What the reader must know beside the answer.</summary>
    public ValueList<Text> Caveats { get; internal init; } = [];

    /// <summary>The evidence of the facts that were read.</summary>
    public ValueList<Evidence> Evidence { get; internal init; } = [];

    /// <summary>The parties through which a power reaches, from the operator on.</summary>
    public ValueList<PartyId> Path { get; internal init; } = [];

    /// <summary>The last day for which the answer speaks of itself: the end of a term.</summary>
    public UncertainDay? RunsThrough { get; internal init; }

    /// <summary>This ground and all below it.</summary>
    public IEnumerable<Ground> Everything() => Parts.SelectMany(part => part.Everything()).Prepend(this);

    /// <summary>The grounds that decided: those whose answers are the reason for this answer, down to the leaves.</summary>
    public IEnumerable<Ground> Deciding() => Condition switch
    {
        Criterion { Asks: LegalQuestion.Power } => Parts.Where(part => part.Truth == !Truth).SelectMany(part => part.Deciding()).Prepend(this), // a link that holds is why immunity does not
        Criterion => Parts.Where(part => part.Truth == (Parts.Any(other => other.Truth == Truth) ? Truth : !Truth)).SelectMany(part => part.Deciding()).Prepend(this),
        Unsettled => Parts.Where(part => part.Truth == Truth).SelectMany(part => part.Deciding()).Prepend(this),
        Not or Caveated or AtLeast => Parts.SelectMany(part => part.Deciding()).Prepend(this),
        _ => Parts.Where(part => part.Truth == Truth).SelectMany(part => part.Deciding()).Prepend(this),
    };
}
