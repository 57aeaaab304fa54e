using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether the opinion of an authority was received by the day; the reason says whether it was asked meanwhile.</summary>
/// <param name="Authority">The authority.</param>
public sealed record OpinionReceived(AuthorityId Authority) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "opinion-received";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Named(FactNames.Opinions, Authority)];

    /// <inheritdoc/>
    public override Text Question => new($"the opinion of {NameWords.Of(Authority).En} was received", $"l'avis a été reçu de : {NameWords.Of(Authority).Fr}");

    internal override SubjectKind? LooksOnlyAt => SubjectKind.Arrangement;

    /// <inheritdoc/>
    public override ValueList<IKeyed> Names => [Authority];

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var received = Some(subject.Scene, ref inquiry, static opinion => opinion.Received);
        if (inquiry.Explains)
        {
            inquiry.Because(Saying.Whether(received, Describe()));
            if (!received.IsTrue)
            {
                var asked = Some(subject.Scene, ref inquiry, static opinion => opinion.Asked);
                inquiry.Because(Saying.Whether(asked, new Text($"the opinion of {NameWords.Of(Authority).En} was asked", $"l'avis a été demandé à : {NameWords.Of(Authority).Fr}")));
            }
        }

        return received;
    }

    private Truth Some(Scene scene, ref Inquiry inquiry, Func<Opinion, Fact<UncertainDay>> day) =>
        inquiry.Some(scene.Arrangement.Opinions, FactNames.Opinions, scene.Whole, (scene, Authority, day), static (Opinion opinion, (Scene Scene, AuthorityId Authority, Func<Opinion, Fact<UncertainDay>> Day) asked, ref Inquiry inner) =>
            opinion.By.Equals(asked.Authority)
                ? inner.Test(asked.Day(opinion), FactNames.Opinions, asked.Scene.Whole, 0, static (UncertainDay happened, int _, ref Inquiry i) => i.IsOnOrAfter(happened))
                : Truth.False);
}
