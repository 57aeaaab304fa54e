using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether the layer is administered and supervised only from a territory.</summary>
/// <param name="Territory">The territory, as law defines it.</param>
public sealed record AdministeredFrom(TerritoryId Territory) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "administered-from";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Named(FactNames.Administration, Territory)];

    /// <inheritdoc/>
    public override Text Question => new($"the layer is administered only from {NameWords.Of(Territory).En}", $"la couche n'est administrée que depuis {NameWords.Of(Territory).Fr}");

    /// <inheritdoc/>
    public override LegalQuestion Asks => LegalQuestion.Territory;

    /// <inheritdoc/>
    public override CriterionTopic Topic => CriterionTopic.Location;

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry) =>
        Places.AllWithin(subject.Layer.Administration, FactNames.Administration, Territory, in subject, ref inquiry);
}
