using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether the operator, and every supplier that can reach data, is established in a territory and controlled by nobody outside it.</summary>
/// <param name="Territory">The territory, as law defines it.</param>
public sealed record LinkedOnlyWithin(TerritoryId Territory) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "linked-only-within";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Values(FactNames.Operator), Distinction.Named(FactNames.Technology, Territory), Distinction.Named(FactNames.Holders, Territory), Distinction.Named(FactNames.Seat, Territory), Distinction.Named(FactNames.CentralAdministration, Territory), Distinction.Named(FactNames.PrincipalEstablishment, Territory)];

    /// <inheritdoc/>
    public override Text Question => new(
        $"operator and suppliers with access to data are established in, and controlled from, {NameWords.Of(Territory).En} only",
        $"l'exploitant et les fournisseurs ayant accès aux données ne sont établis et contrôlés que dans {NameWords.Of(Territory).Fr}");

    /// <inheritdoc/>
    public override LegalQuestion Asks => LegalQuestion.Territory;

    /// <inheritdoc/>
    public override CriterionTopic Topic => CriterionTopic.Immunity;

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = Operators.Every(in subject, ref inquiry, Territory, static (Organisation party, TerritoryId territory, in Subject about, ref Inquiry inner) => Within(party, territory, about.Scene, ref inner));
        if (!truth.IsFalse || inquiry.Explains)
        {
            truth &= inquiry.Every(subject.Layer.Technology, FactNames.Technology, in subject, (subject, Territory), static (TechnologySupply supply, (Subject Subject, TerritoryId Territory) asked, ref Inquiry inner) =>
            {
                var cannot = inner.Is(supply.CanReachData, false, FactNames.Technology, in asked.Subject);
                return cannot.IsTrue && !inner.Explains ? cannot : cannot | Within(asked.Subject.Scene.Party(supply.Supplier), asked.Territory, asked.Subject.Scene, ref inner);
            });
        }

        if (inquiry.Explains)
        {
            inquiry.Because(Saying.Whether(truth, subject.Name, Describe()));
        }

        return truth;
    }

    private static Truth Within(Organisation party, TerritoryId territory, Scene scene, ref Inquiry inquiry)
    {
        var outside = Establishment.Outside(party, territory, scene, ref inquiry);
        return outside.IsTrue && !inquiry.Explains ? Truth.False : !(outside | Control.FromOutside(party, territory, ControlTest.AnyMeans, scene, ref inquiry));
    }
}
