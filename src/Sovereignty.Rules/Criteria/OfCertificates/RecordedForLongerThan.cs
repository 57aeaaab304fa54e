using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether a certificate of a scheme, for the service used, is recorded as running for more than so many months.</summary>
/// <param name="Scheme">The scheme.</param>
/// <param name="Months">The most that it can run; a last day with the number of the first still counts as within them.</param>
public sealed record RecordedForLongerThan(SchemeId Scheme, int Months) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "recorded-for-longer-than";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Values(FactNames.Operator), Distinction.Values(FactNames.Service), Distinction.Named(FactNames.Certificates, Scheme), Distinction.Term(FactNames.Certificates, Months)];

    /// <inheritdoc/>
    public override Text Question => new($"a certificate of the service is recorded for more than {Months} months: {NameWords.Of(Scheme).En}", $"un certificat du service est consigné pour plus de {Months} mois : {NameWords.Of(Scheme).Fr}");

    /// <inheritdoc/>
    public override CriterionTopic Topic => CriterionTopic.Certificate;

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = Certificates.SomeOfLayer(in subject, ref inquiry, this, static (Certificate certificate, RecordedForLongerThan wanted, in Subject about, ref Inquiry inner) =>
            certificate.Scheme.Equals(wanted.Scheme)
                ? inner.Is(certificate.State, CertificateState.Granted, FactNames.Certificates, in about)
                    & inner.Test(certificate.Period, FactNames.Certificates, in about, wanted.Months, static (Validity period, int months, ref Inquiry _) =>
                        period.Through.First > period.From.PlusMonths(months).Last ? Truth.True : period.Through.Last <= period.From.PlusMonths(months).First ? Truth.False : Truth.Unknown)
                : Truth.False);
        if (inquiry.Explains)
        {
            Certificates.Say(truth, Describe(), in subject, ref inquiry);
        }

        return truth;
    }
}
