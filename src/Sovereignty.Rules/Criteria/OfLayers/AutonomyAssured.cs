using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether the layer can go on operating without each third company on which it depends, or that company's own service is qualified.</summary>
public sealed record AutonomyAssured() : Criterion
{
    /// <inheritdoc/>
    public override string Key => "autonomy-assured";

    /// <inheritdoc/>
    public override Text Question => new($"continuous operating autonomy is assured towards every third company", $"l'autonomie d'exploitation continue est assurée vis-à-vis de toute société tierce");

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = inquiry.Every(subject.Layer.Technology, FactNames.Technology, in subject, subject, static (TechnologySupply supply, Subject about, ref Inquiry inner) =>
            inner.Is(supply.AutonomyAssured, true, FactNames.Technology, in about));
        if (inquiry.Explains)
        {
            inquiry.Because(Saying.Whether(truth, subject.Name, Describe()));
        }

        return truth;
    }
}
