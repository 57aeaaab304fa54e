using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether the operator undertakes something for the service.</summary>
/// <param name="Commitment">The undertaking.</param>
public sealed record Undertakes(CommitmentId Commitment) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "undertakes";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Named(FactNames.Commitments, Commitment)];

    /// <inheritdoc/>
    public override Text Question => new($"the operator undertakes {NameWords.Of(Commitment).En}", $"l'exploitant s'engage à {NameWords.Of(Commitment).Fr}");

    internal override SubjectKind? LooksOnlyAt => SubjectKind.Layer;

    /// <inheritdoc/>
    public override ValueList<IKeyed> Names => [Commitment];

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = inquiry.Some(subject.Layer.Commitments, FactNames.Commitments, in subject, Commitment, static (CommitmentId known, CommitmentId wanted, ref Inquiry _) => Truth.Of(known.Equals(wanted)));
        if (inquiry.Explains)
        {
            inquiry.Because(Saying.Whether(truth, subject.Name, Describe()));
        }

        return truth;
    }
}
