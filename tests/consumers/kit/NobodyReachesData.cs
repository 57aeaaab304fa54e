using Sovereignty.Criteria;
using Sovereignty.Facts;

/// <summary>Whether no supplier of the layer's technology can reach its data.</summary>
public sealed record NobodyReachesData : Criterion
{
    public override string Key => "nobody-reaches-data";

    public override Text Question => new("no supplier of technology can reach the data", "aucun fournisseur de technique ne peut atteindre les données");

    protected override Truth Answer(in Subject subject, ref Inquiry inquiry) =>
        !inquiry.Some(subject.Layer.Technology, FactNames.Technology, in subject, subject, static (TechnologySupply supply, Subject about, ref Inquiry inner) =>
            inner.Is(supply.CanReachData, true, FactNames.Technology, in about));
}
