using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether some place where the layer stores and processes data lies in a territory.</summary>
/// <param name="Territory">The territory, as law defines it.</param>
public sealed record StoredPartlyIn(TerritoryId Territory) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "stored-partly-in";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Named(FactNames.Storage, Territory)];

    /// <inheritdoc/>
    public override Text Question => new($"data is kept in {NameWords.Of(Territory).En}", $"des données sont conservées dans {NameWords.Of(Territory).Fr}");

    /// <inheritdoc/>
    public override LegalQuestion Asks => LegalQuestion.Territory;

    /// <inheritdoc/>
    public override CriterionTopic Topic => CriterionTopic.Location;

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = inquiry.Some(subject.Layer.Storage, FactNames.Storage, in subject, (subject, Territory), static (Place place, (Subject Subject, TerritoryId Territory) asked, ref Inquiry inner) =>
            inner.Law.Includes(asked.Territory, place.Country, in asked.Subject, ref inner));
        if (inquiry.Explains)
        {
            inquiry.Because(Saying.Whether(truth, subject.Name, Describe()));
        }

        return truth;
    }
}
