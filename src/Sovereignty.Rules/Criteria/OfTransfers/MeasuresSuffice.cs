using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether the law of the destination was verified and needs no measures beside the safeguards, or those taken are effective.</summary>
public sealed record MeasuresSuffice() : Criterion
{
    private static readonly ValueList<SupplementaryMeasures> Sufficient = [SupplementaryMeasures.NotNeeded, SupplementaryMeasures.Effective];

    /// <inheritdoc/>
    public override string Key => "measures-suffice";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Values(FactNames.SupplementaryMeasures)];

    /// <inheritdoc/>
    public override Text Question => new("the law of the destination needs no supplementary measures, or those taken are effective", "le droit de destination n'appelle aucune mesure supplémentaire, ou celles prises sont efficaces");

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = inquiry.IsAnyOf(subject.Transfer.Measures, Sufficient, FactNames.SupplementaryMeasures, in subject);
        if (inquiry.Explains)
        {
            inquiry.Because(Saying.Whether(truth, subject.Name, Describe()));
        }

        return truth;
    }
}
