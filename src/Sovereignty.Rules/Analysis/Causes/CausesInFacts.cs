using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>Everything dated in an arrangement, and the terms that law counts from its events.</summary>
internal static class CausesInFacts
{
    public static IEnumerable<DatedCause> Of(HostingArrangement arrangement, BodyOfLaw law) =>
        arrangement.Organisations.SelectMany(OfOrganisation)
            .Concat(arrangement.Derogations.Values.SelectMany(derogation => Days(derogation.Granted).SelectMany(day => DatedCause.At(day, CauseKind.Event, "$.derogations", new("a derogation is granted", "une dérogation est accordée")))))
            .Concat(arrangement.Opinions.Values.SelectMany(opinion => Days(opinion.Received).SelectMany(day => DatedCause.At(day, CauseKind.Event, "$.opinions", new($"the opinion of {opinion.By} is received", $"l'avis de {opinion.By} est reçu")))))
            .Concat(arrangement.Events.SelectMany(recorded => Days(recorded.Day).SelectMany(day => OfEvent(recorded.Event, day, law))));

    private static IEnumerable<DatedCause> OfOrganisation(Organisation organisation)
    {
        var name = organisation.Name ?? organisation.Id.Value;
        var path = $"$.organisations['{organisation.Id}']";
        var holdings = organisation.Holders.Values.SelectMany(holding => holding.Period.Statements.SelectMany(statement => statement.OneOf).SelectMany(period => DatedCause.Of(
            period,
            CauseKind.Holding,
            $"{path}.holders['{holding.Holder}']",
            new($"{holding.Holder} holds a part of {name}", $"{holding.Holder} détient une part de {name}"),
            new($"{holding.Holder} no longer holds a part of {name}", $"{holding.Holder} ne détient plus de part de {name}"))));
        return holdings.Concat(organisation.Certificates.Values.SelectMany(certificate => OfCertificate(certificate, name, path)));
    }

    private static IEnumerable<DatedCause> OfCertificate(Certificate certificate, string name, string path)
    {
        var what = $"{certificate.Scheme} {certificate.Version} ({name}, {certificate.Service})";
        return certificate.Period.Statements.SelectMany(statement => statement.OneOf)
            .SelectMany(period => DatedCause.Of(period, CauseKind.Certificate, path + ".certificates", new($"{what} begins", $"{what} commence"), new($"{what} has ended", $"{what} a pris fin")))
            .Concat(certificate.Suspensions.Values.SelectMany(suspension =>
                DatedCause.Of(suspension.Period, CauseKind.Certificate, path + ".certificates", new($"{what} is suspended", $"{what} est suspendu"), new($"{what} is no longer suspended", $"{what} n'est plus suspendu"))));
    }

    private static IEnumerable<DatedCause> OfEvent(EventId id, UncertainDay day, BodyOfLaw law) =>
        DatedCause.At(day, CauseKind.Event, $"$.events['{id}']", new($"it happens: {id}", $"cela a lieu : {id}"))
            .Concat(Terms(law).Where(term => term.Event.Equals(id)).Select(term => term.Months).Distinct().SelectMany(months => DatedCause.At(
                day.PlusMonths(months),
                CauseKind.Deadline,
                $"$.events['{id}']",
                new($"{months} months from {id} have passed", $"{months} mois depuis {id} sont écoulés"),
                shift: 1)));

    private static IEnumerable<WithinTermOf> Terms(BodyOfLaw law) =>
        law.Instruments.SelectMany(instrument => instrument.Provisions).SelectMany(provision => provision.Conditions).SelectMany(use => ConditionTree.Of(use.Condition)).OfType<WithinTermOf>();

    private static IEnumerable<UncertainDay> Days(Fact<UncertainDay> fact) => fact.Statements.SelectMany(statement => statement.OneOf);
}
