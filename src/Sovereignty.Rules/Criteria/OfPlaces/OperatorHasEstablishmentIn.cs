using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether the operator has its seat, central administration, principal establishment or another establishment in a country: any of them.</summary>
/// <param name="Country">The country.</param>
public sealed record OperatorHasEstablishmentIn(Country Country) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "operator-has-establishment-in";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Values(FactNames.Operator), Distinction.Named(FactNames.Establishments, Country)];

    /// <inheritdoc/>
    public override Text Question => new($"the operator has an establishment in {Country}", $"l'exploitant a un établissement en {Country}");

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry) =>
        Operators.Every(in subject, ref inquiry, this, static (Organisation party, OperatorHasEstablishmentIn criterion, in Subject about, ref Inquiry inner) =>
        {
            var truth = inner.Some(party.Establishments, FactNames.Establishments, in about, criterion.Country, static (Country known, Country wanted, ref Inquiry _) => Truth.Of(known.Equals(wanted)))
                | Establishment.In(party, criterion.Country, about.Scene, ref inner);
            if (inner.Explains)
            {
                inner.Because(Saying.Whether(truth, party.Name ?? party.Id.Value, criterion.Describe()));
            }

            return truth;
        });
}
