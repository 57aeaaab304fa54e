using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether the service used holds a valid certificate that a standard accepts on the day.</summary>
/// <param name="Standard">The standard, as law defines it.</param>
public sealed record HoldsCertificateAcceptedBy(StandardId Standard) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "holds-certificate-accepted-by";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Values(FactNames.Operator), Distinction.Values(FactNames.Service), Distinction.Named(FactNames.Certificates, Standard)];

    /// <inheritdoc/>
    public override Text Question => new($"the service holds a valid certificate accepted by: {Standard}", $"le service détient un certificat valide reconnu par : {Standard}");

    /// <inheritdoc/>
    public override LegalQuestion Asks => LegalQuestion.Standard;

    /// <inheritdoc/>
    public override CriterionTopic Topic => CriterionTopic.Certificate;

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = Certificates.SomeOfLayer(in subject, ref inquiry, Standard, static (Certificate certificate, StandardId standard, in Subject about, ref Inquiry inner) =>
            inner.Law.Accepts(standard, certificate, in about, ref inner) & Certificates.IsValid(certificate, in about, ref inner));
        if (inquiry.Explains)
        {
            Certificates.Say(truth, Describe(), in subject, ref inquiry);
        }

        return truth;
    }
}
