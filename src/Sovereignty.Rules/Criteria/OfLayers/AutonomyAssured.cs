using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether the layer can go on operating without each third company on which it depends, or that company is itself certified.</summary>
/// <param name="OrCertifiedUnder">The scheme under which the third company may be certified instead.</param>
public sealed record AutonomyAssured(SchemeId OrCertifiedUnder) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "autonomy-assured";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Values(FactNames.Technology), Distinction.Values(FactNames.Operator), Distinction.Values(FactNames.Service), Distinction.Named(FactNames.Certificates, OrCertifiedUnder)];

    /// <inheritdoc/>
    public override Text Question => new($"continuous operating autonomy is assured towards every third company that is not itself certified ({OrCertifiedUnder})", $"l'autonomie d'exploitation continue est assurée vis-à-vis de toute société tierce qui n'est pas elle-même certifiée ({OrCertifiedUnder})");

    /// <inheritdoc/>
    public override ValueList<IKeyed> Names => [OrCertifiedUnder];

    /// <inheritdoc/>
    public override CriterionTopic Topic => CriterionTopic.Certificate;

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = inquiry.Every(subject.Layer.Technology, FactNames.Technology, in subject, (subject, OrCertifiedUnder), static (TechnologySupply supply, (Subject Subject, SchemeId Scheme) asked, ref Inquiry inner) =>
        {
            var assured = inner.Is(supply.AutonomyAssured, true, FactNames.Technology, asked.Subject);
            return assured.IsTrue && !inner.Explains
                ? assured
                : assured | Certificates.SomeOf(asked.Subject.Scene.Party(supply.Supplier), asked.Scheme, in asked.Subject, ref inner);
        });
        if (inquiry.Explains)
        {
            inquiry.Because(Saying.Whether(truth, subject.Name, Describe()));
        }

        return truth;
    }
}
