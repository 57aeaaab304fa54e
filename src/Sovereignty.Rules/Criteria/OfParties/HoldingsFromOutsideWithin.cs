using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether holders from outside a territory hold, of capital and of votes, directly or indirectly, no more than so much each and together.</summary>
/// <param name="Territory">The territory, as law defines it.</param>
/// <param name="Each">The most that one holder may have, in percent.</param>
/// <param name="Together">The most that all may have together, in percent.</param>
/// <param name="Indirect">How indirect holdings are counted.</param>
/// <param name="NaturalPersonsCount">Whether a natural person who lives outside counts as a holder from outside.</param>
public sealed record HoldingsFromOutsideWithin(TerritoryId Territory, decimal Each, decimal Together, IndirectHoldings Indirect, bool NaturalPersonsCount) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "holdings-from-outside-within";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Values(FactNames.Operator), Distinction.Values(FactNames.Listed), Distinction.Values(FactNames.DeclaredHoldersNamed), Distinction.Values(FactNames.Kind), Distinction.Named(FactNames.Holders, Territory), Distinction.Named(FactNames.Seat, Territory), Distinction.Named(FactNames.CentralAdministration, Territory), Distinction.Named(FactNames.PrincipalEstablishment, Territory), Distinction.UpTo(FactNames.Holders, Each, Together)];

    /// <inheritdoc/>
    public override Text Question => new($"holders from outside {NameWords.Of(Territory).En} have at most {Saying.Percent(Each)} each and {Saying.Percent(Together)} together of capital and of votes ({(Indirect == IndirectHoldings.Multiplied ? "indirect holdings multiplied" : "indirect holdings attributed through control")}; natural persons {(NaturalPersonsCount ? "count" : "do not count")})", $"les détenteurs hors de {NameWords.Of(Territory).Fr} ont au plus {Saying.Percent(Each)} chacun et {Saying.Percent(Together)} ensemble du capital et des droits de vote ({(Indirect == IndirectHoldings.Multiplied ? "détentions indirectes multipliées" : "détentions indirectes imputées par le contrôle")} ; les personnes physiques {(NaturalPersonsCount ? "comptent" : "ne comptent pas")})");

    /// <inheritdoc/>
    public override LegalQuestion Asks => LegalQuestion.Territory;

    /// <inheritdoc/>
    public override CriterionTopic Topic => CriterionTopic.Immunity;

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry) =>
        Operators.Every(in subject, ref inquiry, this, static (Organisation party, HoldingsFromOutsideWithin criterion, in Subject about, ref Inquiry inner) =>
            new Holdings(about.Scene, criterion, HoldingMeasure.Capital).Within(party, ref inner)
                & new Holdings(about.Scene, criterion, HoldingMeasure.Votes).Within(party, ref inner));
}
