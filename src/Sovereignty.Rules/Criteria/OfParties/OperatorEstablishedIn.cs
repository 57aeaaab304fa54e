using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether the operator has its seat, central administration and principal establishment in a territory: all three.</summary>
/// <param name="Territory">The territory, as law defines it.</param>
public sealed record OperatorEstablishedIn(TerritoryId Territory) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "operator-established-in";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Values(FactNames.Operator), Distinction.Named(FactNames.Seat, Territory), Distinction.Named(FactNames.CentralAdministration, Territory), Distinction.Named(FactNames.PrincipalEstablishment, Territory)];

    /// <inheritdoc/>
    public override Text Question => new($"the operator has seat, central administration and principal establishment in {NameWords.Of(Territory).En}", $"l'exploitant a siège statutaire, administration centrale et établissement principal dans {NameWords.Of(Territory).Fr}");

    /// <inheritdoc/>
    public override LegalQuestion Asks => LegalQuestion.Territory;

    /// <inheritdoc/>
    public override CriterionTopic Topic => CriterionTopic.Immunity;

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry) =>
        Operators.Every(in subject, ref inquiry, this, static (Organisation party, OperatorEstablishedIn criterion, in Subject about, ref Inquiry inner) =>
        {
            var truth = !Establishment.Outside(party, criterion.Territory, about.Scene, ref inner);
            if (inner.Explains)
            {
                inner.Because(Saying.Whether(truth, party.Name ?? party.Id.Value, criterion.Describe()));
            }

            return truth;
        });
}
