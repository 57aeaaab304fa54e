using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether all places where the layer stores and processes data lie in a territory. A layer stored nowhere is a contradiction, so none is never enough.</summary>
/// <param name="Territory">The territory, as law defines it.</param>
public sealed record StoredIn(TerritoryId Territory) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "stored-in";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Named(FactNames.Storage, Territory)];

    /// <inheritdoc/>
    public override Text Question => new($"the data is stored and processed only in {NameWords.Of(Territory).En}", $"les données ne sont stockées et traitées que dans {NameWords.Of(Territory).Fr}");

    /// <inheritdoc/>
    public override LegalQuestion Asks => LegalQuestion.Territory;

    /// <inheritdoc/>
    public override CriterionTopic Topic => CriterionTopic.Location;

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry) =>
        Places.AllWithin(subject.Layer.Storage, FactNames.Storage, Territory, in subject, ref inquiry);
}
