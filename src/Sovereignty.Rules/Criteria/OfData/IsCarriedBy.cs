using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether some layer that carries the data set is one of which a condition holds.</summary>
/// <param name="Where">What must hold of the layer.</param>
public sealed record IsCarriedBy(Condition Where) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "is-carried-by";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Values(FactNames.Layers), Distinction.Values(FactNames.Carries)];

    /// <inheritdoc/>
    public override Text Question => new($"the data is carried by a layer of which: {Where.Describe().En}", $"les données sont portées par une couche dont : {Where.Describe().Fr}");

    /// <inheritdoc/>
    public override ValueList<Condition> Parts => [Where];

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry) =>
        inquiry.Some(subject.Arrangement.Layers, FactNames.Layers, subject.Scene.Whole, (subject, Where), static (Layer layer, (Subject Subject, Condition Where) asked, ref Inquiry inner) =>
        {
            var about = asked.Subject.With(layer);
            var carried = inner.Some(layer.Carries, FactNames.Carries, in about, asked.Subject.DataSet.Id, static (DataSetId known, DataSetId wanted, ref Inquiry _) => Truth.Of(known.Equals(wanted)));
            return carried.IsFalse && !inner.Explains ? carried : carried & inner.Ask(asked.Where, in about);
        });
}
