using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether a ground of GDPR article 9(2) is recorded for the data.</summary>
public sealed record HasArticle9Ground() : Criterion
{
    /// <inheritdoc/>
    public override string Key => "has-article-9-ground";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Values(FactNames.Article9Grounds)];

    /// <inheritdoc/>
    public override Text Question => new($"a ground of GDPR article 9(2) is recorded for the data", $"un fondement de l'article 9, paragraphe 2, du RGPD est consigné pour les données");

    internal override SubjectKind? LooksOnlyAt => SubjectKind.DataSet;

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = inquiry.Some(subject.DataSet.Article9Grounds, FactNames.Article9Grounds, in subject, 0, static (CommitmentId _, int _, ref Inquiry _) => Truth.True);
        if (inquiry.Explains)
        {
            inquiry.Because(Saying.Whether(truth, subject.Name, Describe()));
        }

        return truth;
    }
}
