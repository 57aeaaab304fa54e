using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether every third company on which the layer depends, and that lies outside a territory or is controlled from outside it, has no technical possibility to obtain data.</summary>
/// <param name="Territory">The territory, as law defines it.</param>
public sealed record ThirdCompaniesCannotReachData(TerritoryId Territory) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "third-companies-cannot-reach-data";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Values(FactNames.Operator), Distinction.Named(FactNames.Technology, Territory), Distinction.Named(FactNames.Holders, Territory), Distinction.Named(FactNames.Seat, Territory), Distinction.Named(FactNames.CentralAdministration, Territory), Distinction.Named(FactNames.PrincipalEstablishment, Territory)];

    /// <inheritdoc/>
    public override Text Question => new($"no third company from outside {NameWords.Of(Territory).En}, or controlled from there, can technically obtain data", $"aucune société tierce hors de {NameWords.Of(Territory).Fr}, ou contrôlée de l'extérieur, ne peut techniquement obtenir des données");

    /// <inheritdoc/>
    public override Text? Opposite => new($"a third company from outside {NameWords.Of(Territory).En}, or controlled from there, can technically obtain data", $"une société tierce hors de {NameWords.Of(Territory).Fr}, ou contrôlée de l'extérieur, peut techniquement obtenir des données");

    /// <inheritdoc/>
    public override LegalQuestion Asks => LegalQuestion.Territory;

    /// <inheritdoc/>
    public override CriterionTopic Topic => CriterionTopic.Immunity;

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = inquiry.Every(subject.Layer.Technology, FactNames.Technology, in subject, (subject, Territory), static (TechnologySupply supply, (Subject Subject, TerritoryId Territory) asked, ref Inquiry inner) =>
        {
            var cannot = inner.Is(supply.CanReachData, false, FactNames.Technology, asked.Subject);
            if (cannot.IsTrue && !inner.Explains)
            {
                return cannot;
            }

            var party = asked.Subject.Scene.Party(supply.Supplier);
            return cannot | !(Establishment.Outside(party, asked.Territory, asked.Subject.Scene, ref inner) | Control.FromOutside(party, asked.Territory, ControlTest.CommercialCode, asked.Subject.Scene, ref inner));
        });
        if (inquiry.Explains)
        {
            inquiry.Because(Saying.Whether(truth, subject.Name, this));
        }

        return truth;
    }
}
