using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether the service used holds a certificate of a scheme (and version), granted, valid on the day and not suspended. A certificate of another service of the provider does not count.</summary>
/// <param name="Scheme">The scheme.</param>
/// <param name="Version">The version; null for every one.</param>
public sealed record HoldsCertificate(SchemeId Scheme, string? Version = null) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "holds-certificate";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Values(FactNames.Operator), Distinction.Values(FactNames.Service), Distinction.Named(FactNames.Certificates, Version is null ? Scheme : new SchemeVersion(Scheme, Version))];

    /// <inheritdoc/>
    public override Text Question => new($"the service holds a valid certificate: {NameWords.Of(Scheme).En}{(Version is null ? "" : " " + Version)}", $"le service détient un certificat valide : {NameWords.Of(Scheme).Fr}{(Version is null ? "" : " " + Version)}");

    /// <inheritdoc/>
    public override ValueList<IKeyed> Names => [Scheme];

    /// <inheritdoc/>
    public override CriterionTopic Topic => CriterionTopic.Certificate;

    /// <inheritdoc/>
    public override bool Entails(Criterion other) => other is HoldsCertificate held && Scheme == held.Scheme && (held.Version is null || Version == held.Version);

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = Certificates.SomeOfLayer(in subject, ref inquiry, this, static (Certificate certificate, HoldsCertificate wanted, in Subject about, ref Inquiry inner) =>
            !certificate.Scheme.Equals(wanted.Scheme)
                ? Truth.False
                : (wanted.Version is null ? Truth.True : inner.Is(certificate.Version, wanted.Version, FactNames.Certificates, in about))
                    & Certificates.IsValid(certificate, in about, ref inner));
        if (inquiry.Explains)
        {
            Certificates.Say(truth, Describe(), in subject, ref inquiry);
        }

        return truth;
    }
}
