using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether the recipient is of one of these kinds.</summary>
/// <param name="Kinds">The kinds that count.</param>
public sealed record RecipientIs(ValueList<PartyKind> Kinds) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "recipient-is";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Values(FactNames.Recipient), Distinction.Values(FactNames.Kind)];

    /// <inheritdoc/>
    public override Text Question => new($"the recipient is {Saying.ListOf(Kinds).En}", $"le destinataire est {Saying.ListOf(Kinds).Fr}");

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry) =>
        Recipients.Every(in subject, ref inquiry, this, static (Organisation party, RecipientIs criterion, in Subject about, ref Inquiry inner) =>
        {
            var truth = inner.IsAnyOf(party.Kind, criterion.Kinds, FactNames.Kind, in about);
            if (inner.Explains)
            {
                inner.Because(Saying.Whether(truth, party.Name ?? party.Id.Value, criterion.Describe()));
            }

            return truth;
        });
}
