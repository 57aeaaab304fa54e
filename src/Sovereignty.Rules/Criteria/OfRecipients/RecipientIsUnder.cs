using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether the recipient stands under a regime.</summary>
/// <param name="Regime">The regime.</param>
public sealed record RecipientIsUnder(RegimeId Regime) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "recipient-is-under";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Values(FactNames.Recipient), Distinction.Named(FactNames.Regimes, Regime)];

    /// <inheritdoc/>
    public override Text Question => new($"the recipient stands under {NameWords.Of(Regime).En}", $"le destinataire relève de {NameWords.Of(Regime).Fr}");

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry) =>
        Recipients.Every(in subject, ref inquiry, this, static (Organisation party, RecipientIsUnder criterion, in Subject about, ref Inquiry inner) =>
        {
            var truth = inner.Some(party.Regimes, FactNames.Regimes, in about, criterion.Regime, static (RegimeId known, RegimeId wanted, ref Inquiry _) => Truth.Of(known.Equals(wanted)));
            if (inner.Explains)
            {
                inner.Because(Saying.Whether(truth, party.Name ?? party.Id.Value, criterion.Describe()));
            }

            return truth;
        });
}
