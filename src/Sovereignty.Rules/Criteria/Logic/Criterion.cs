using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>
/// One named yes/no question about a subject; its parameters are its data. It reads facts, days and law only through the inquiry, so that its
/// answer is the same on every day of the window that the inquiry has narrowed. Derive a sealed record to ask a question of your own.
/// </summary>
public abstract record Criterion : Condition
{
    /// <summary>The name of the kind of question, by which reasons are told apart: <c>data-stored-in</c>.</summary>
    public abstract string Key { get; }

    /// <summary>The question in words, its parameters included.</summary>
    public abstract Text Question { get; }

    /// <summary>The highest of the law's questions that it asks; <see cref="LegalQuestion.None"/> when it asks facts and days only.</summary>
    public virtual LegalQuestion Asks => LegalQuestion.None;

    /// <summary>The question's opposite in words, where the question is itself a negation: reasons then tell what is so instead of denying a denial.</summary>
    public virtual Text? Opposite => null;

    /// <summary>The provisions, events, authorities, commitments and schemes that it asks of by name, so that a description that names another can be told.</summary>
    public virtual ValueList<IKeyed> Names => [];

    /// <summary>
    /// What it tells apart of the facts that it reads, so that a search over possible facts need not try what gives the same answer; what the law tells apart
    /// for it need not be said again. One that says nothing is opaque: a search takes any answer of it to be possible, and says so where that decides.
    /// </summary>
    public virtual ValueList<Distinction> TellsApart => [];

    /// <summary>What it is about, for the check that certificates, places and immunity are demanded and never a condition of the duty.</summary>
    public virtual CriterionTopic Topic => CriterionTopic.Other;

    /// <summary>
    /// Whether another question about the same subject has the answer yes wherever this one has, whatever the facts are: "engaged before June" where "engaged
    /// before May". Only what is certain; false says nothing.
    /// </summary>
    /// <param name="other">The other question.</param>
    public virtual bool Entails(Criterion other) => Equals(other);

    /// <summary>Whether this question and another about the same subject never both have the answer yes, whatever the facts are. Only what is certain; false says nothing.</summary>
    /// <param name="other">The other question.</param>
    public virtual bool Excludes(Criterion other) => false;

    private protected sealed override Text Word() => Question;

    /// <summary>The answer about <paramref name="subject"/>. When <see cref="Inquiry.Explains"/> is set it also says why.</summary>
    protected abstract Truth Answer(in Subject subject, ref Inquiry inquiry);

    private protected sealed override Truth Evaluate(in Subject subject, ref Inquiry inquiry) => Answer(in subject, ref inquiry);
}
