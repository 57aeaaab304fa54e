using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>
/// Whether everybody who reaches the layer from outside a territory does so under a recorded transfer to the country in question that rests on one of
/// these, as the contract describes. That no transfer is recorded does not cover an access that is.
/// </summary>
/// <param name="Territory">The territory, as law defines it.</param>
/// <param name="Mechanisms">What may carry the transfer.</param>
public sealed record RemoteAccessRestsOn(TerritoryId Territory, ValueList<TransferMechanism> Mechanisms) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "remote-access-rests-on";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Named(FactNames.RemoteAccess, Territory), Distinction.Values(FactNames.Transfers)];

    /// <inheritdoc/>
    public override Text Question => new($"remote access from outside {NameWords.Of(Territory).En} rests on: {Saying.ListOf(Mechanisms).En}", $"les accès à distance depuis l'extérieur de {NameWords.Of(Territory).Fr} reposent sur : {Saying.ListOf(Mechanisms).Fr}");

    /// <inheritdoc/>
    public override LegalQuestion Asks => LegalQuestion.Territory;

    /// <inheritdoc/>
    public override CriterionTopic Topic => CriterionTopic.Location;

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = inquiry.Every(subject.Layer.RemoteAccess, FactNames.RemoteAccess, in subject, (subject, this), static (RemoteAccess access, (Subject Subject, RemoteAccessRestsOn Criterion) asked, ref Inquiry inner) =>
        {
            var inside = inner.Law.Includes(asked.Criterion.Territory, access.From, in asked.Subject, ref inner);
            return inside.IsTrue && !inner.Explains ? inside : inside | asked.Criterion.Covered(access.From, asked.Subject.Scene, ref inner);
        });
        if (inquiry.Explains)
        {
            inquiry.Because(inquiry.Some(subject.Layer.RemoteAccess, FactNames.RemoteAccess, in subject, 0, static (RemoteAccess _, int _, ref Inquiry _) => Truth.True).IsFalse
                ? Said.Of(subject.Name, static name => Saying.About(name, new("nobody reaches it from elsewhere", "nul n'y accède d'ailleurs")))
                : Saying.Whether(truth, subject.Name, Describe()));
        }

        return truth;
    }

    private Truth Covered(Country from, Scene scene, ref Inquiry inquiry) =>
        inquiry.Some(scene.Arrangement.Transfers, FactNames.Transfers, scene.Whole, (scene, from, Mechanisms), static (Transfer transfer, (Scene Scene, Country From, ValueList<TransferMechanism> Mechanisms) asked, ref Inquiry inner) =>
            inner.Is(transfer.To, asked.From, FactNames.Transfers, asked.Scene.Whole)
                & inner.IsAnyOf(transfer.Mechanism, asked.Mechanisms, FactNames.Transfers, asked.Scene.Whole)
                & inner.Is(transfer.DescribedInContract, true, FactNames.Transfers, asked.Scene.Whole));
}
