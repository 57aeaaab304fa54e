using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>
/// Whether everybody who reaches the layer from afar does so from one of these territories, or sees no data in clear, or under a transfer recorded to the
/// country in question. Whether that transfer is lawful is asked of the transfer.
/// </summary>
/// <param name="Territories">The territories, as law defines them.</param>
public sealed record SeenFromAfarOnlyUnderTransfer(ValueList<TerritoryId> Territories) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "seen-from-afar-only-under-transfer";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Named(FactNames.RemoteAccess, [.. Territories]), Distinction.Values(FactNames.Transfers)];

    /// <inheritdoc/>
    public override Text Question => new($"data seen from outside {NameWords.AnyOf(Territories).En} is seen under a recorded transfer", $"les données vues hors de {NameWords.AnyOf(Territories).Fr} le sont au titre d'un transfert consigné");

    /// <inheritdoc/>
    public override LegalQuestion Asks => LegalQuestion.Territory;

    /// <inheritdoc/>
    public override CriterionTopic Topic => CriterionTopic.Location;

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = inquiry.Every(subject.Layer.RemoteAccess, FactNames.RemoteAccess, in subject, (subject, this), static (RemoteAccess access, (Subject Subject, SeenFromAfarOnlyUnderTransfer Criterion) asked, ref Inquiry inner) =>
        {
            var covered = asked.Criterion.Territories.Includes(access.From, in asked.Subject, ref inner);
            return covered.IsTrue && !inner.Explains
                ? covered
                : covered | !inner.Is(access.SeesData, true, FactNames.RemoteAccess, in asked.Subject) | IsRecorded(access.From, asked.Subject.Scene, ref inner);
        });
        if (inquiry.Explains)
        {
            inquiry.Because(Saying.Whether(truth, subject.Name, Describe()));
        }

        return truth;
    }

    private static Truth IsRecorded(Country from, Scene scene, ref Inquiry inquiry) =>
        inquiry.Some(scene.Arrangement.Transfers, FactNames.Transfers, scene.Whole, (scene, from), static (Transfer transfer, (Scene Scene, Country From) asked, ref Inquiry inner) =>
            inner.Is(transfer.To, asked.From, FactNames.Transfers, asked.Scene.Whole));
}
