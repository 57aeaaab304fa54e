using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether the operator has its registered seat in a territory, whatever its other establishments.</summary>
/// <param name="Territory">The territory, as law defines it.</param>
public sealed record OperatorSeatedIn(TerritoryId Territory) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "operator-seated-in";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Values(FactNames.Operator), Distinction.Named(FactNames.Seat, Territory)];

    /// <inheritdoc/>
    public override Text Question => new($"the operator has its registered seat in {NameWords.Of(Territory).En}", $"l'exploitant a son siège statutaire dans {NameWords.Of(Territory).Fr}");

    /// <inheritdoc/>
    public override LegalQuestion Asks => LegalQuestion.Territory;

    /// <inheritdoc/>
    public override CriterionTopic Topic => CriterionTopic.Location;

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry) =>
        Operators.Every(in subject, ref inquiry, this, static (Organisation party, OperatorSeatedIn criterion, in Subject about, ref Inquiry inner) =>
        {
            var truth = inner.Test(party.Seat, FactNames.Seat, in about, (about, criterion.Territory), static (Country seat, (Subject About, TerritoryId Territory) asked, ref Inquiry deeper) =>
                deeper.Law.Includes(asked.Territory, seat, in asked.About, ref deeper));
            if (inner.Explains)
            {
                inner.Because(Saying.Whether(truth, party.Name ?? party.Id.Value, criterion.Describe()));
            }

            return truth;
        });
}
