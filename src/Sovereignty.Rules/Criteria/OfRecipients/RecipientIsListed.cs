using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether the recipient is listed, on the day, under a scheme in which recipients certify themselves or are certified.</summary>
/// <param name="Scheme">The scheme.</param>
public sealed record RecipientIsListed(SchemeId Scheme) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "recipient-is-listed";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Values(FactNames.Recipient), Distinction.Named(FactNames.Certificates, Scheme)];

    /// <inheritdoc/>
    public override Text Question => new($"the recipient is listed under {NameWords.Of(Scheme).En}", $"le destinataire figure sur la liste de {NameWords.Of(Scheme).Fr}");

    /// <inheritdoc/>
    public override CriterionTopic Topic => CriterionTopic.Certificate;

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry) =>
        Recipients.Every(in subject, ref inquiry, this, static (Organisation party, RecipientIsListed criterion, in Subject about, ref Inquiry inner) =>
        {
            var truth = Certificates.SomeOf(party, criterion.Scheme, in about, ref inner);
            if (inner.Explains)
            {
                inner.Because(Saying.Whether(truth, party.Name ?? party.Id.Value, criterion.Describe()));
            }

            return truth;
        });
}
