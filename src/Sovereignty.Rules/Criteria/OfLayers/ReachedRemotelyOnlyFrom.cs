using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether everybody who reaches the layer from elsewhere does so from a territory, or under control exercised from inside it when the purpose is support.</summary>
/// <param name="Territory">The territory, as law defines it.</param>
/// <param name="SupportMayBeElsewhere">Whether supervised support from elsewhere is allowed.</param>
public sealed record ReachedRemotelyOnlyFrom(TerritoryId Territory, bool SupportMayBeElsewhere = false) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "reached-remotely-only-from";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Named(FactNames.RemoteAccess, Territory)];

    /// <inheritdoc/>
    public override Text Question => new($"remote access comes only from {NameWords.Of(Territory).En}{(SupportMayBeElsewhere ? ", supervised support excepted" : "")}", $"les accès à distance ne viennent que de {NameWords.Of(Territory).Fr}{(SupportMayBeElsewhere ? ", sauf soutien supervisé" : "")}");

    /// <inheritdoc/>
    public override Text? Opposite => new($"remote access comes from outside {NameWords.Of(Territory).En} too{(SupportMayBeElsewhere ? ", and not for supervised support alone" : "")}", $"des accès à distance viennent aussi de l'extérieur de {NameWords.Of(Territory).Fr}{(SupportMayBeElsewhere ? ", et non pour le seul soutien supervisé" : "")}");

    /// <inheritdoc/>
    public override LegalQuestion Asks => LegalQuestion.Territory;

    /// <inheritdoc/>
    public override CriterionTopic Topic => CriterionTopic.Location;

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = inquiry.Every(subject.Layer.RemoteAccess, FactNames.RemoteAccess, in subject, (subject, this), static (RemoteAccess access, (Subject Subject, ReachedRemotelyOnlyFrom Criterion) asked, ref Inquiry inner) =>
        {
            var inside = inner.Law.Includes(asked.Criterion.Territory, access.From, in asked.Subject, ref inner);
            if (inside.IsTrue || !asked.Criterion.SupportMayBeElsewhere)
            {
                return inside;
            }

            var support = inner.Is(access.Purpose, RemoteAccessPurpose.Support, FactNames.RemoteAccess, asked.Subject);
            return inside | (support & inner.Is(access.Supervised, true, FactNames.RemoteAccess, asked.Subject));
        });
        if (inquiry.Explains)
        {
            inquiry.Because(Saying.Whether(truth, subject.Name, this));
        }

        return truth;
    }
}
