using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether a certificate of a scheme is in progress for the service used: asked for, not granted.</summary>
/// <param name="Scheme">The scheme.</param>
public sealed record CertificateInProgress(SchemeId Scheme) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "certificate-in-progress";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Values(FactNames.Operator), Distinction.Values(FactNames.Service), Distinction.Named(FactNames.Certificates, Scheme), Distinction.Values(FactNames.Certificates)];

    /// <inheritdoc/>
    public override Text Question => new($"a certificate is in progress for the service: {NameWords.Of(Scheme).En}", $"un certificat est en cours pour le service : {NameWords.Of(Scheme).Fr}");

    /// <inheritdoc/>
    public override ValueList<IKeyed> Names => [Scheme];

    /// <inheritdoc/>
    public override CriterionTopic Topic => CriterionTopic.Certificate;

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = Certificates.SomeOfLayer(in subject, ref inquiry, Scheme, static (Certificate certificate, SchemeId scheme, in Subject about, ref Inquiry inner) =>
            certificate.Scheme.Equals(scheme) ? inner.Is(certificate.State, CertificateState.InProgress, FactNames.Certificates, in about) : Truth.False);
        if (inquiry.Explains)
        {
            Certificates.Say(truth, Describe(), in subject, ref inquiry);
        }

        return truth;
    }
}
