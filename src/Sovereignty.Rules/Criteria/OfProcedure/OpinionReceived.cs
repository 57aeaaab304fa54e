using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether the opinion of an authority was received by the day.</summary>
/// <param name="Authority">The authority.</param>
public sealed record OpinionReceived(AuthorityId Authority) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "opinion-received";

    /// <inheritdoc/>
    public override Text Question => new($"the opinion of {NameWords.Of(Authority).En} was received", $"l'avis a été reçu de : {NameWords.Of(Authority).Fr}");

    /// <inheritdoc/>
    public override ValueList<IKeyed> Names => [Authority];

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = inquiry.Some(subject.Arrangement.Opinions, FactNames.Opinions, subject.Scene.Whole, (subject.Scene, Authority), static (Opinion opinion, (Scene Scene, AuthorityId Authority) asked, ref Inquiry inner) =>
            opinion.By.Equals(asked.Authority)
                ? inner.Test(opinion.Received, FactNames.Opinions, asked.Scene.Whole, 0, static (UncertainDay received, int _, ref Inquiry i) => i.IsOnOrAfter(received))
                : Truth.False);
        if (inquiry.Explains)
        {
            inquiry.Because(Saying.Whether(truth, Describe()));
        }

        return truth;
    }
}
