using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether the arrangement holds some data set of which a condition holds, wherever it is carried.</summary>
/// <param name="Where">What must hold of the data set.</param>
public sealed record HoldsData(Condition Where) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "holds-data";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Values(FactNames.DataSets)];

    /// <inheritdoc/>
    public override Text Question => new($"the arrangement holds data of which: {Where.Describe().En}", $"le dispositif contient des données dont : {Where.Describe().Fr}");

    /// <inheritdoc/>
    public override ValueList<Condition> Parts => [Where];

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry) =>
        inquiry.Some(subject.Arrangement.DataSets, FactNames.DataSets, subject.Scene.Whole, (subject.Scene, Where), static (DataSet data, (Scene Scene, Condition Where) asked, ref Inquiry inner) =>
            inner.Ask(asked.Where, asked.Scene.Whole.With(data)));
}
