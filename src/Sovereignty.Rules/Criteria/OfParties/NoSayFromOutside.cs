using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>
/// Whether no holder from outside a territory has a veto or the power to appoint a majority of a body of the operator, itself or through a holder that it
/// controls in the sense of article L233-3 of the French commercial code.
/// </summary>
/// <param name="Territory">The territory, as law defines it.</param>
public sealed record NoSayFromOutside(TerritoryId Territory) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "no-say-from-outside";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Values(FactNames.Operator), Distinction.Named(FactNames.Holders, Territory), Distinction.Named(FactNames.Seat, Territory), Distinction.Named(FactNames.CentralAdministration, Territory), Distinction.Named(FactNames.PrincipalEstablishment, Territory)];

    /// <inheritdoc/>
    public override Text Question => new($"no holder from outside {NameWords.Of(Territory).En} has a veto or appoints a majority of a body, directly or through a company it controls", $"aucun détenteur hors de {NameWords.Of(Territory).Fr} n'a de droit de veto ni ne désigne la majorité d'un organe, directement ou par une société qu'il contrôle");

    /// <inheritdoc/>
    public override Text? Opposite => new($"a holder from outside {NameWords.Of(Territory).En} has a veto or appoints a majority of a body, directly or through a company it controls", $"un détenteur hors de {NameWords.Of(Territory).Fr} a un droit de veto ou désigne la majorité d'un organe, directement ou par une société qu'il contrôle");

    /// <inheritdoc/>
    public override LegalQuestion Asks => LegalQuestion.Territory;

    /// <inheritdoc/>
    public override CriterionTopic Topic => CriterionTopic.Immunity;

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry) =>
        Operators.Every(in subject, ref inquiry, this, static (Organisation party, NoSayFromOutside criterion, in Subject about, ref Inquiry inner) =>
            inner.Every(party.Holders, FactNames.Holders, about.With(party), (about.With(party), criterion), static (Holding holding, (Subject About, NoSayFromOutside Criterion) asked, ref Inquiry deeper) =>
            {
                var held = Held.On(holding, asked.About, ref deeper);
                var holder = asked.About.Scene.Party(holding.Holder);
                var outside = Establishment.Outside(holder, asked.Criterion.Territory, asked.About.Scene, ref deeper);
                if (!outside.IsTrue || deeper.Explains)
                {
                    outside |= Control.FromOutside(holder, asked.Criterion.Territory, ControlTest.CommercialCode, asked.About.Scene, ref deeper);
                }

                if ((held & outside).IsFalse && !deeper.Explains)
                {
                    return Truth.True;
                }

                var say = deeper.Is(holding.Veto, true, FactNames.Holders, asked.About) | deeper.Is(holding.AppointsMajority, true, FactNames.Holders, asked.About);
                var truth = !(held & outside & say);
                if (deeper.Explains && !truth.IsTrue)
                {
                    deeper.Because(Saying.Whether(truth, holder.Name ?? holder.Id.Value, asked.Criterion));
                }

                return truth;
            }));
}
