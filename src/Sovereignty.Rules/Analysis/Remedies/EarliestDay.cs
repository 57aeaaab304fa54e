using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>The first day on which a change can be made, where the law or the facts say one; never a guess.</summary>
internal static class EarliestDay
{
    /// <summary>The first day of the change from one arrangement to the other; the latest where it is made of several, null where nothing says one.</summary>
    public static LocalDate? Of(BodyOfLaw law, HostingArrangement before, HostingArrangement after)
    {
        var derogations = after.Derogations.Values.Where(derogation => !before.Derogations.Values.Contains(derogation)).SelectMany(derogation => derogation.Provisions).Select(provision => OfLaw(law, provision));
        var certificates = after.Organisations.SelectMany(party => Granted(before.Organisations.FirstOrDefault(other => other.Id == party.Id), party));
        return derogations.Concat(certificates).Max();
    }

    // A derogation can be granted once a text is in force that knows of it.
    private static LocalDate? OfLaw(BodyOfLaw law, ProvisionId provision) => law.Index.Obligations
        .SelectMany(pair => pair.Obligation.Versions
            .Where(version => version.Exemptions.SelectMany(exemption => Apart.Criteria(exemption.When)).SelectMany(criterion => criterion.TellsApart)
                .Any(distinction => distinction.Fact == FactNames.Derogations && distinction.Names.Contains(provision)))
            .Select(version => Later(BeginningOf(pair.Instrument), version.From.Earliest)))
        .Min();

    private static LocalDate? BeginningOf(Instrument instrument) => instrument.Events
        .Where(happened => happened.Kind is LifeEventKind.InForce or LifeEventKind.Applicable)
        .GroupBy(happened => happened.Kind).OrderByDescending(kind => kind.Key).FirstOrDefault()?.Min(happened => happened.Day.Earliest);

    // A certificate in progress is expected on the first day of its period, where that is recorded.
    private static IEnumerable<LocalDate?> Granted(Organisation? before, Organisation after) => before is null ? [] : after.Certificates.Values
        .Where(certificate => !before.Certificates.Values.Contains(certificate))
        .Select(certificate => before.Certificates.Values
            .Where(recorded => recorded.Scheme == certificate.Scheme && recorded.State.Statements.Any(statement => statement.OneOf.AsSpan().Contains(CertificateState.InProgress)))
            .SelectMany(recorded => recorded.Period.Statements).SelectMany(statement => statement.OneOf).Select(period => period.From.Earliest).Min());

    private static LocalDate? Later(LocalDate? one, LocalDate? other) => one is null ? other : other is null || one > other ? one : other;
}
