using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>Which certificates the services of a party could have: of each scheme that is asked about none, one in progress where that is told apart, or one granted for some stretch of the days asked about.</summary>
internal static class CertificatesSlot
{
    private static readonly Text None = new("none", "aucun");
    private static readonly ServiceId AnyService = ServiceId.Of("supposed-service");

    private const int MostCombinations = 800;

    /// <summary>Whether all combinations are tried, and not only what differs from all or none in one scheme.</summary>
    public static bool AreAll(Setting setting)
    {
        var states = 2 + (setting.TellsStatesApart ? 1 : 0) + (setting.Days.Length * (setting.Days.Length + 1) / 2) - 1;
        return Asked(setting).Aggregate(1L, (product, _) => Math.Min(product * states, MostCombinations + 1)) <= MostCombinations;
    }

    public static IEnumerable<Option<FactList<Certificate>>> Possible(Setting setting, HostingArrangement arrangement, Organisation party)
    {
        var service = ServiceOf(arrangement, party);
        var kept = party.Certificates.Values.Select(certificate => Settled(certificate, service)).ToArray();
        var asked = Asked(setting).Where(asked => kept.All(certificate => certificate.Scheme != asked.Scheme || !Has(certificate, asked.Version)))
            .Select(asked => States(setting, asked.Scheme, asked.Version, service).ToArray()).ToArray();
        foreach (var held in AreAll(setting) ? Combinations(asked) : OneApart(asked))
        {
            Certificate[] all = [.. kept, .. held.OfType<Certificate>()];
            yield return new(Supposed.Exactly(all), all.Length == 0 ? None : Text.Join(", ", [.. all.Select(Words)]));
        }

        if (party.Certificates.Entries.Count > 0)
        {
            yield return new(Supposed.Exactly<Certificate>([]), None);
        }
    }

    private static IEnumerable<IEnumerable<Certificate?>> Combinations(Certificate?[][] states) =>
        states.Aggregate<Certificate?[], IEnumerable<IEnumerable<Certificate?>>>([[]], (before, of) => of.SelectMany(state => before.Select(held => held.Append(state))));

    // All of them or none, and these but for one.
    private static IEnumerable<IEnumerable<Certificate?>> OneApart(Certificate?[][] states)
    {
        foreach (var usual in new[] { 0, 1 })
        {
            yield return states.Select(of => of[usual]);
            for (var i = 0; i < states.Length; i++)
            {
                foreach (var state in states[i])
                {
                    var other = i;
                    yield return states.Select((of, place) => place == other ? state : of[usual]);
                }
            }
        }
    }

    private static bool Has(Certificate certificate, string? version) =>
        version is null || certificate.Version.Statements.Any(statement => statement.OneOf.AsSpan().Contains(version));

    // The service that the party lends to a layer, or any.
    private static ServiceId ServiceOf(HostingArrangement arrangement, Organisation party) => arrangement.Layers.Values
        .Where(layer => layer.Operator.Statements.Any(statement => statement.OneOf.AsSpan().Contains(party.Id)))
        .SelectMany(layer => layer.Service.Statements).SelectMany(statement => statement.OneOf).FirstOrDefault() ?? AnyService;

    // What is open of a recorded certificate is supposed to be as good as can be.
    private static Certificate Settled(Certificate certificate, ServiceId service) => certificate with
    {
        Version = Or(certificate.Version, () => Supposed.Known("current")),
        Service = Or(certificate.Service, () => Supposed.Known(service)),
        State = Or(certificate.State, () => Supposed.Known(CertificateState.Granted)),
        Period = Or(certificate.Period, () => Supposed.Known(Validity.Always)),
        Suspensions = certificate.Suspensions.Completeness is null ? Supposed.Exactly(certificate.Suspensions.Values) : certificate.Suspensions,
    };

    private static Fact<T> Or<T>(Fact<T> known, Func<Fact<T>> otherwise)
        where T : notnull => known.Statements.Count > 0 ? known : otherwise();

    private static IEnumerable<(SchemeId Scheme, string? Version)> Asked(Setting setting)
    {
        var fact = FactNames.Certificates;
        var ofVersions = setting.Apart.AskedNames<SchemeVersion>(fact).Select(asked => (asked.Scheme, (string?)asked.Version));
        var accepted = setting.Apart.AskedNames<StandardId>(fact)
            .SelectMany(standard => setting.Law.Law.Index.Standards.TryGetValue(standard, out var found) ? found : [])
            .SelectMany(pair => pair.Standard.Accepts.Select(certificate => (certificate.Scheme, certificate.Version)));
        var versions = ofVersions.Concat(accepted).Distinct().ToArray();
        return versions.Where(asked => asked.Item2 is not null || versions.All(other => other.Item1 != asked.Item1 || other.Item2 is null))
            .Concat(setting.Apart.AskedNames<SchemeId>(fact).Where(scheme => versions.All(asked => asked.Item1 != scheme)).Select(scheme => (scheme, (string?)null)))
            .OrderBy(asked => asked.Item1.Value, StringComparer.Ordinal).ThenBy(asked => asked.Item2, StringComparer.Ordinal);
    }

    private static IEnumerable<Certificate?> States(Setting setting, SchemeId scheme, string? version, ServiceId service)
    {
        var granted = new Certificate
        {
            Scheme = scheme,
            Version = Supposed.Known(version ?? "current"),
            Service = Supposed.Known(service),
            State = Supposed.Known(CertificateState.Granted),
            Period = Supposed.Known(Validity.Always),
            Suspensions = Supposed.Exactly<Suspension>([]),
        };
        yield return granted;
        yield return null;
        if (setting.TellsStatesApart)
        {
            yield return granted with { State = Supposed.Known(CertificateState.InProgress) };
        }

        for (var first = 0; first < setting.Days.Length; first++)
        {
            for (var last = first; last < setting.Days.Length; last++)
            {
                if (first > 0 || last < setting.Days.Length - 1)
                {
                    yield return granted with { Period = Supposed.Known(Validity.Between(DayNumber.Date(setting.Days[first]), DayNumber.Date(setting.Days[last]))) };
                }
            }
        }
    }

    private static Text Words(Certificate certificate)
    {
        var name = NameWords.Of(certificate.Scheme);
        var version = string.Concat(certificate.Version.Statements.SelectMany(statement => statement.OneOf).Select(value => " " + value));
        var state = certificate.State.Statements.SelectMany(statement => statement.OneOf).Select(NameWords.Of).FirstOrDefault() ?? Text.Same("");
        var period = certificate.Period.Statements.SelectMany(statement => statement.OneOf).FirstOrDefault() ?? Validity.Always;
        var days = period.Equals(Validity.Always) ? Text.Same("") : new Text($" {period.From.Describe().En} … {period.Through.Describe().En}", $" {period.From.Describe().Fr} … {period.Through.Describe().Fr}");
        return new($"{name.En}{version} ({state.En}{days.En})", $"{name.Fr}{version} ({state.Fr}{days.Fr})");
    }
}
