using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>
/// A question with a yes/no answer about a subject: a <see cref="Criterion"/>, or a composition of conditions by <c>&amp;</c>, <c>|</c> and
/// <c>!</c>. Conditions are plain immutable data and compare by content.
/// </summary>
public abstract record Condition
{
    private Remembered<Text> words;

    private protected Condition()
    {
    }

    /// <summary>A copy, for <c>with</c>: it finds its words anew.</summary>
    protected Condition(Condition original)
    {
    }

    /// <summary>The condition that always holds.</summary>
    public static Condition Always { get; } = new All([]);

    /// <summary>The condition that never holds.</summary>
    public static Condition Never { get; } = new Any([]);

    /// <summary>The conditions it is made of, in order.</summary>
    public virtual ValueList<Condition> Parts => [];

    /// <summary>Both conditions.</summary>
    public static Condition operator &(Condition left, Condition right) => new All([.. All.Of(left), .. All.Of(right)]);

    /// <summary>Either condition.</summary>
    public static Condition operator |(Condition left, Condition right) => new Any([.. Any.Of(left), .. Any.Of(right)]);

    /// <summary>The opposite of the condition.</summary>
    public static Condition operator !(Condition condition) => new Not(condition);

    /// <summary>
    /// The one part of its subject on which the answer and all that is told of it rest; of a layer or a data set, when that is what is asked about. Null:
    /// any. What rests on a party alone is then asked once, in however many layers that party stands.
    /// </summary>
    internal virtual SubjectKind? LooksOnlyAt => null;

    /// <inheritdoc/>
    public sealed override string ToString() => Describe().En;

    /// <summary>The condition in words.</summary>
    public Text Describe()
    {
        if (words.Value is { } known)
        {
            return known;
        }

        var found = Word();
        words = new(found);
        return found;
    }

    /// <summary>The words; asked once.</summary>
    private protected abstract Text Word();

    /// <summary>The answer; only <see cref="Inquiry.Ask"/> calls it.</summary>
    private protected abstract Truth Evaluate(in Subject subject, ref Inquiry inquiry);

    internal Truth EvaluateFor(in Subject subject, ref Inquiry inquiry) => Evaluate(in subject, ref inquiry);
}
