using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether each place where the layer stores and processes data lies in one of these territories. A layer stored nowhere is a contradiction, so none is never enough.</summary>
/// <param name="Territories">The territories, as law defines them.</param>
public sealed record StoredInAnyOf(ValueList<TerritoryId> Territories) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "stored-in-any-of";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Named(FactNames.Storage, [.. Territories])];

    /// <inheritdoc/>
    public override Text Question => new($"the data is stored and processed only in {NameWords.AnyOf(Territories).En}", $"les données ne sont stockées et traitées que dans {NameWords.AnyOf(Territories).Fr}");

    /// <inheritdoc/>
    public override LegalQuestion Asks => LegalQuestion.Territory;

    /// <inheritdoc/>
    public override CriterionTopic Topic => CriterionTopic.Location;

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = inquiry.Every(subject.Layer.Storage, FactNames.Storage, in subject, (subject, this), static (Place place, (Subject Subject, StoredInAnyOf Criterion) asked, ref Inquiry inner) =>
                asked.Criterion.Territories.Includes(place.Country, in asked.Subject, ref inner))
            & inquiry.Some(subject.Layer.Storage, FactNames.Storage, in subject, 0, static (Place _, int _, ref Inquiry _) => Truth.True);
        if (inquiry.Explains)
        {
            inquiry.Because(Saying.Whether(truth, subject.Name, Describe()));
        }

        return truth;
    }
}
