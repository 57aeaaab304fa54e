using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether something is so of the data.</summary>
/// <param name="Trait">What is asked.</param>
public sealed record DataIs(DataTrait Trait) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "data-is";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Values(FactNames.IdentifiesPersons), Distinction.Values(FactNames.RevealsReimbursedCare), Distinction.Values(FactNames.CollectedInCare)];

    /// <inheritdoc/>
    public override Text Question => new($"{Words(Trait).En}", $"{Words(Trait).Fr}");

    internal override SubjectKind? LooksOnlyAt => SubjectKind.DataSet;

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = Trait switch
        {
            DataTrait.IdentifiesPersons => inquiry.Is(subject.DataSet.IdentifiesPersons, true, FactNames.IdentifiesPersons, in subject),
            DataTrait.RevealsReimbursedCare => inquiry.Is(subject.DataSet.RevealsReimbursedCare, true, FactNames.RevealsReimbursedCare, in subject),
            _ => inquiry.Is(subject.DataSet.CollectedInCare, true, FactNames.CollectedInCare, in subject),
        };
        if (inquiry.Explains)
        {
            inquiry.Because(Saying.Whether(truth, subject.Name, Describe()));
        }

        return truth;
    }

    private static Text Words(DataTrait trait) => trait switch
    {
        DataTrait.IdentifiesPersons => new("the data identifies persons", "les données identifient des personnes"),
        DataTrait.RevealsReimbursedCare => new("the data shows care that was reimbursed", "les données révèlent des soins remboursés"),
        _ => new("the data was collected in the course of care", "les données ont été recueillies à l'occasion de soins"),
    };
}
