using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether the layer carries some data set of which a condition holds.</summary>
/// <param name="Where">What must hold of the data set.</param>
public sealed record CarriesData(Condition Where) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "carries-data";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Values(FactNames.Carries)];

    /// <inheritdoc/>
    public override Text Question => new($"the layer carries data of which: {Where.Describe().En}", $"la couche porte des données dont : {Where.Describe().Fr}");

    /// <inheritdoc/>
    public override ValueList<Condition> Parts => [Where];

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var argument = (subject, Where);
        return inquiry.Some(subject.Layer.Carries, FactNames.Carries, in subject, argument, static (DataSetId id, (Subject Subject, Condition Where) asked, ref Inquiry inner) =>
            inner.Ask(asked.Where, asked.Subject.With(asked.Subject.Scene.DataSet(id))));
    }
}
