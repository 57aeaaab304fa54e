using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Why a condition has its answer: what was seen, cited and missing, and the grounds of its parts.</summary>
public sealed record Ground
{
    private readonly Seen seen;

    internal Ground(Condition condition, Truth truth, ValueList<Ground> parts, Seen seen)
    {
        Condition = condition;
        Truth = truth;
        Parts = parts;
        this.seen = seen;
    }

    /// <summary>The condition.</summary>
    public Condition Condition { get; }

    /// <summary>Its answer.</summary>
    public Truth Truth { get; }

    /// <summary>What was seen, in words; none for compositions.</summary>
    public ValueList<Text> Because => seen.Because;

    /// <summary>The grounds of the conditions that were asked on the way.</summary>
    public ValueList<Ground> Parts { get; }

    /// <summary>What was not known.</summary>
    public ValueSet<Missing> Missing => !Truth.IsUnknown ? [] : seen.Missing.Count == 0 ? TheAnswerItself : seen.Missing;

    /// <summary>The law that answered.</summary>
    public ValueSet<Citation> Citations => seen.Cited.ToValueSet();

    /// <summary>What the reader must know beside the answer.</summary>
    public ValueList<Text> Caveats => Seen.Distinct(seen.Caveats);

    /// <summary>The evidence of the facts that were read.</summary>
    public ValueList<Evidence> Evidence => Seen.Distinct(seen.Used);

    /// <summary>The parties through which a power reaches, from the operator on.</summary>
    public ValueList<PartyId> Path => seen.Path;

    /// <summary>The last day for which the answer speaks of itself: the end of a term.</summary>
    public UncertainDay? RunsThrough => seen.RunsThrough;

    /// <summary>The evidence of the facts that were read, as it was read.</summary>
    internal ReadOnlySpan<Evidence> Used => seen.Used;

    /// <summary>What the reader must know beside the answer, as it was said.</summary>
    internal ReadOnlySpan<Text> CaveatsSeen => seen.Caveats;

    /// <summary>The facts that were not known, each with the part of the arrangement that it is one of.</summary>
    internal ReadOnlySpan<Unanswered> Unanswered => !Truth.IsUnknown ? [] : seen.Unanswered;

    /// <summary>The law that answered, as it was cited.</summary>
    internal ReadOnlySpan<Citation> Cited => seen.Cited;

    // Of a question that says of no fact that it was missing, the answer itself is.
    private ValueSet<Missing> TheAnswerItself => Condition is Criterion criterion && !HasPartLike(Truth.Unknown)
        ? [new Missing("question:" + criterion.Key, criterion.Question, Answerer.Buyer)]
        : [];

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
        foreach (var part in Parts)
        {
            if (IsDecidedBy(part))
            {
                part.AddDeciding(found);
            }
        }
    }

    /// <summary>Whether the part is one of those that decided the answer.</summary>
    internal bool IsDecidedBy(Ground part) => Condition switch
    {
        Not or Caveated or AtLeast => true,
        Criterion { Asks: LegalQuestion.Power } => !Truth.IsTrue && part.Truth == !Truth, // a link that holds is why immunity does not; of immunity no single link is the reason
        Criterion when !HasPartLike(Truth) => part.Truth == !Truth,
        _ => part.Truth == Truth,
    };

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
