using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether the keys are kept outside the provider, which never sees them nor the data in clear.</summary>
public sealed record KeysHeldOutsideProvider() : Criterion
{
    /// <inheritdoc/>
    public override string Key => "keys-outside-provider";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Values(FactNames.Keys)];

    /// <inheritdoc/>
    public override Text Question => new($"the keys are kept outside the provider", $"les clés sont conservées hors du prestataire");

    internal override SubjectKind? LooksOnlyAt => SubjectKind.Layer;

    /// <inheritdoc/>
    public override Text? Opposite => new("the keys are not kept outside the provider", "les clés ne sont pas conservées hors du prestataire");

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = inquiry.Is(subject.Layer.Keys, KeyCustody.OutsideProvider, FactNames.Keys, in subject);
        if (inquiry.Explains)
        {
            inquiry.Because(Saying.Whether(truth, subject.Name, this));
        }

        return truth;
    }
}
