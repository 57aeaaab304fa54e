using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether the transfer goes to a territory; some territories include a country only for certain recipients.</summary>
/// <param name="Territory">The territory, as law defines it.</param>
public sealed record TransferGoesTo(TerritoryId Territory) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "transfer-goes-to";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Named(FactNames.Destination, Territory)];

    /// <inheritdoc/>
    public override Text Question => new($"the transfer goes to {NameWords.Of(Territory).En}", $"le transfert est destiné à {NameWords.Of(Territory).Fr}");

    /// <inheritdoc/>
    public override LegalQuestion Asks => LegalQuestion.Territory;

    /// <inheritdoc/>
    public override CriterionTopic Topic => CriterionTopic.Location;

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = inquiry.Test(subject.Transfer.To, FactNames.Destination, in subject, (subject, Territory), static (Country to, (Subject Subject, TerritoryId Territory) asked, ref Inquiry inner) =>
            inner.Law.Includes(asked.Territory, to, in asked.Subject, ref inner));
        if (inquiry.Explains)
        {
            inquiry.Because(Saying.Whether(truth, subject.Name, Describe()));
        }

        return truth;
    }
}
