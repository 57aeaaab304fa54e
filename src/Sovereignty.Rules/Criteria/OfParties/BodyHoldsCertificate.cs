using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether a party with a role in the arrangement holds a valid certificate of a scheme itself, for any of its own services.</summary>
/// <param name="Role">The role.</param>
/// <param name="Scheme">The scheme.</param>
public sealed record BodyHoldsCertificate(PartyRole Role, SchemeId Scheme) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "body-holds-certificate";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [.. PartyRoles.TellApart(Role), Distinction.Named(FactNames.Certificates, Scheme)];

    /// <inheritdoc/>
    public override Text Question => new($"{Saying.OfRole(Role).En} holds a valid certificate: {NameWords.Of(Scheme).En}", $"{Saying.OfRole(Role).Fr} détient un certificat valide : {NameWords.Of(Scheme).Fr}");

    /// <inheritdoc/>
    public override ValueList<IKeyed> Names => [Scheme];

    /// <inheritdoc/>
    public override CriterionTopic Topic => CriterionTopic.Certificate;

    internal override SubjectKind? LooksOnlyAt => SubjectKind.Arrangement;

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = PartyRoles.Some(Role, subject.Scene, ref inquiry, this, static (PartyId id, (Scene Scene, BodyHoldsCertificate Criterion) asked, ref Inquiry inner) =>
            Certificates.SomeOf(asked.Scene.Party(id), asked.Criterion.Scheme, asked.Scene.Whole, ref inner));
        if (inquiry.Explains)
        {
            inquiry.Because(Saying.Whether(truth, Describe()));
        }

        return truth;
    }
}
