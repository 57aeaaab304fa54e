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
    public override Text Question => new($"{Saying.OfRole(Role).En} holds a valid certificate: {Scheme}", $"{Saying.OfRole(Role).Fr} détient un certificat valide : {Scheme}");

    /// <inheritdoc/>
    public override CriterionTopic Topic => CriterionTopic.Certificate;

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = PartyRoles.Some(Role, subject.Scene, ref inquiry, this, static (PartyId id, (Scene Scene, BodyHoldsCertificate Criterion) asked, ref Inquiry inner) =>
        {
            var party = asked.Scene.Party(id);
            var about = asked.Scene.Whole.With(party);
            return inner.Some(party.Certificates, FactNames.Certificates, in about, (about, asked.Criterion.Scheme), static (Certificate certificate, (Subject About, SchemeId Scheme) wanted, ref Inquiry deeper) =>
                certificate.Scheme.Equals(wanted.Scheme) ? Certificates.IsValid(certificate, in wanted.About, ref deeper) : Truth.False);
        });
        if (inquiry.Explains)
        {
            inquiry.Because(Saying.Whether(truth, subject.Arrangement.Name ?? subject.Arrangement.Id, Describe()));
        }

        return truth;
    }
}
