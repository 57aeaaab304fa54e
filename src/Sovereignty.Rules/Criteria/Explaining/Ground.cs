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
    public IReadOnlyList<Ground> Everything()
    {
        var found = new List<Ground>();
        AddEverything(found);
        return found;
    }

    /// <summary>The grounds that decided: those whose answers are the reason for this answer, down to the leaves.</summary>
    public IReadOnlyList<Ground> Deciding()
    {
        var found = new List<Ground>();
        AddDeciding(found);
        return found;
    }

    private void AddEverything(List<Ground> found)
    {
        found.Add(this);
        foreach (var part in Parts)
        {
            part.AddEverything(found);
        }
    }

    private void AddDeciding(List<Ground> found)
    {
        found.Add(this);
        var all = Condition is Not or Caveated or AtLeast;
        var wanted = Condition switch
        {
            Criterion { Asks: LegalQuestion.Power } => !Truth, // a link that holds is why immunity does not
            Criterion when !HasPartLike(Truth) => !Truth,
            _ => Truth,
        };
        foreach (var part in Parts)
        {
            if (all || part.Truth == wanted)
            {
                part.AddDeciding(found);
            }
        }
    }

    private bool HasPartLike(Truth truth)
    {
        foreach (var part in Parts)
        {
            if (part.Truth == truth)
            {
                return true;
            }
        }

        return false;
    }
}
