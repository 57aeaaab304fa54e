using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>Which certificates the services of a party could have: of each scheme that is asked about none, one in progress where that is told apart, or one granted for some stretch of the days asked about.</summary>
internal static class CertificatesSlot
{
    private static readonly Text None = new("none", "aucun");
    private static readonly ServiceId AnyService = ServiceId.Of("supposed-service");

    /// <summary>A version that no question names.</summary>
    private const string UnnamedVersion = "other";

    /// <summary>A version that is none of those that are asked about, named or not.</summary>
    private const string AnotherVersion = "another";

    private const string RenewalOf = " (renewal)";
    private const int MostCombinations = 800;
    private const int MostDays = 5;

    /// <summary>
    /// Whether the possibilities are all: each scheme and version asked about, by the law too, covers each choice of the days asked about, and services are told apart by their
    /// certificates alone. Not so where certificates of many schemes combine, where it is asked how long one runs, where one is recorded in part, and where the party
    /// may run several layers, whose services may be certified apart.
    /// </summary>
    public static bool AreAll(Setting setting, HostingArrangement arrangement, Organisation party) =>
        IsWhole(setting)
        && !setting.Apart.Months(FactNames.Certificates).Any()
        && party.Certificates.Values.All(certificate => Readings(setting, certificate, AnyService).Count() == 1)
        && arrangement.Layers.Values.Count(layer => layer.Operator.Statements.Count == 0 || Runs(party, layer)) <= 1
        && setting.Apart.Names<SchemeId>(FactNames.Certificates).All(scheme => Asked(setting).Contains((scheme, null)))
        && setting.Apart.Names<SchemeVersion>(FactNames.Certificates).All(version => Asked(setting).Contains((version.Scheme, version.Version)))
        && setting.Apart.Names<StandardId>(FactNames.Certificates).All(setting.Apart.AskedNames<StandardId>(FactNames.Certificates).Contains);

    public static IEnumerable<Option<FactList<Certificate>>> Possible(Setting setting, HostingArrangement arrangement, Organisation party)
    {
        var services = ServicesOf(arrangement, party);
        var asked = Asked(setting).Where(asked => party.Certificates.Values.All(certificate => certificate.Scheme != asked.Scheme || !MayBe(certificate, asked.Version)))
            .Select(asked => States(setting, asked.Scheme, asked.Version)).ToArray();
        var recorded = party.Certificates.Values.Select(certificate => Readings(setting, certificate, services[0]).Select(reading => new[] { reading }).ToArray()).ToArray();
        foreach (var kept in Combinations(recorded))
        {
            foreach (var held in IsWhole(setting) ? Combinations(asked) : OneApart(asked))
            {
                Certificate[] all = [.. kept, .. held.SelectMany(certificate => services.Select(service => certificate with { Service = Supposed.Known(service) }))];
                yield return new(Supposed.Exactly(all), Words(all));
            }
        }
    }

    /// <summary>That a party has these certificates, as it is told of a possibility.</summary>
    public static Text Supposing(Organisation party, FactList<Certificate> certificates) => Slot.Telling(party, FactNames.Certificates, Words([.. certificates.Values]));

    // Whether all combinations are tried, and not only what differs from all or none in one scheme.
    private static bool IsWhole(Setting setting)
    {
        var states = (setting.Days.Length <= MostDays ? 1 << setting.Days.Length : MostCombinations + 1) * (setting.TellsStatesApart ? 2 : 1);
        return Asked(setting).Aggregate(1L, (product, _) => Math.Min(product * states, MostCombinations + 1)) <= MostCombinations;
    }

    // Fewest first, so that what is shown holds no certificate that it does without.
    private static IEnumerable<Certificate[]> Combinations(Certificate[][][] states) =>
        states.Aggregate<Certificate[][], IEnumerable<Certificate[]>>([[]], (before, of) => of.SelectMany(state => before.Select(held => (Certificate[])[.. held, .. state]))).OrderBy(held => held.Length);

    // None or one alone, then all of them or none of those that are usual, and these but for one.
    private static IEnumerable<Certificate[]> OneApart(Certificate[][][] states)
    {
        yield return [];
        foreach (var state in states.SelectMany(of => of).Where(state => state.Length > 0))
        {
            yield return state;
        }

        foreach (var usual in new[] { 0, 1 })
        {
            yield return [.. states.SelectMany(of => of[usual])];
            for (var i = 0; i < states.Length; i++)
            {
                foreach (var state in states[i])
                {
                    var other = i;
                    yield return [.. states.SelectMany((of, place) => place == other ? state : of[usual])];
                }
            }
        }
    }

    // One that is in progress, refused or withdrawn leaves room for one that is granted.
    private static bool MayBe(Certificate certificate, string? version) =>
        (version is null || certificate.Version.Statements.Any(statement => statement.OneOf.AsSpan().Contains(version)))
        && (certificate.State.Statements.Count == 0 || certificate.State.Statements.Any(statement => statement.OneOf.AsSpan().Contains(CertificateState.Granted)));

    private static bool Runs(Organisation party, Layer layer) => layer.Operator.Statements.Any(statement => statement.OneOf.AsSpan().Contains(party.Id));

    // The services that the party lends to layers, or any.
    private static ServiceId[] ServicesOf(HostingArrangement arrangement, Organisation party)
    {
        var known = arrangement.Layers.Values.Where(layer => Runs(party, layer)).SelectMany(layer => layer.Service.Statements).SelectMany(statement => statement.OneOf).Distinct().ToArray();
        return known.Length == 0 ? [AnyService] : known;
    }

    // What is open of a recorded certificate is supposed to be as good as can be; or the certificate is worth nothing, where what is open allows it.
    private static IEnumerable<Certificate> Readings(Setting setting, Certificate certificate, ServiceId service)
    {
        var settled = certificate with
        {
            Version = Or(certificate.Version, UnnamedVersion),
            Service = Or(certificate.Service, service),
            State = Or(certificate.State, CertificateState.Granted),
            Period = Or(certificate.Period, Validity.Always),
            Suspensions = certificate.Suspensions.Completeness is null ? Supposed.Exactly(certificate.Suspensions.Values) : certificate.Suspensions,
        };
        yield return settled;
        if (certificate.State.Statements.Count == 0)
        {
            yield return settled with { State = Supposed.Known(CertificateState.Refused) };
        }
        else if (certificate.Period.Statements.Count == 0)
        {
            var before = DayNumber.Date(setting.Days[0] - 1);
            yield return settled with { Period = Supposed.Known(Validity.Between(before, before)) };
        }
        else if (certificate.Suspensions.Completeness is null)
        {
            yield return settled with { Suspensions = Supposed.Exactly(certificate.Suspensions.Values.Append(new Suspension { Period = Validity.Always })) };
        }
        else if (certificate.Service.Statements.Count == 0)
        {
            yield return settled with { Service = Supposed.Known(ServiceId.Of("supposed-unused-service")) };
        }
        else if (certificate.Version.Statements.Count == 0)
        {
            yield return settled with { Version = Supposed.Known(AnotherVersion) };
        }
    }

    private static Fact<T> Or<T>(Fact<T> known, T otherwise)
        where T : notnull => known.Statements.Count > 0 ? known : Supposed.Known(otherwise);

    // A scheme asked about without a version has certificates of a version that nobody names, beside those of the versions that are named.
    private static (SchemeId Scheme, string? Version)[] Asked(Setting setting)
    {
        var fact = FactNames.Certificates;
        var ofVersions = setting.Apart.AskedNames<SchemeVersion>(fact).Select(asked => (asked.Scheme, (string?)asked.Version));
        var accepted = setting.Apart.AskedNames<StandardId>(fact)
            .SelectMany(setting.Recognitions)
            .SelectMany(recognition => recognition.Accepts.Select(certificate => (certificate.Scheme, certificate.Version)));
        return [.. ofVersions.Concat(accepted).Concat(setting.Apart.AskedNames<SchemeId>(fact).Select(scheme => (scheme, (string?)null))).Distinct()
            .OrderBy(asked => asked.Item1.Value, StringComparer.Ordinal).ThenBy(asked => asked.Item2 is null).ThenBy(asked => asked.Item2, StringComparer.Ordinal)];
    }

    // Granted for all days first, then none (of a version that nobody names the other way round), then for each other choice of the days; each with a further one in progress, where that is asked about.
    private static Certificate[][] States(Setting setting, SchemeId scheme, string? version)
    {
        var granted = new Certificate
        {
            Scheme = scheme,
            Version = Supposed.Known(version ?? UnnamedVersion),
            State = Supposed.Known(CertificateState.Granted),
            Period = Supposed.Known(Validity.Always),
            Suspensions = Supposed.Exactly<Suspension>([]),
        };
        var renewal = granted with { Version = Supposed.Known((version ?? "") + RenewalOf), State = Supposed.Known(CertificateState.InProgress) };
        Certificate[][] first = version is null && Asked(setting).Any(asked => asked.Scheme == scheme && asked.Version is not null) ? [[], [granted]] : [[granted], []];
        Certificate[][] usual = [.. first, .. Stretches(setting).Select(stretch => new[] { stretch with { Scheme = scheme, Version = granted.Version } })];
        return !setting.TellsStatesApart ? usual : [.. usual.Take(2), [granted with { State = renewal.State }], .. usual.Skip(2), .. usual.Where(held => held.Length > 0).Select(held => (Certificate[])[.. held, renewal])];
    }

    // Each choice of the days but all and none: from the first to the last of it, suspended between.
    private static IEnumerable<Certificate> Stretches(Setting setting)
    {
        var days = setting.Days;
        for (var choice = 1; days.Length <= MostDays && choice < (1 << days.Length) - 1; choice++)
        {
            var chosen = days.Where((_, place) => (choice & (1 << place)) != 0).ToArray();
            yield return Of(chosen, days.Where(day => day > chosen[0] && day < chosen[^1] && !chosen.Contains(day)));
        }

        for (var last = 0; days.Length > MostDays && last < days.Length - 1; last++)
        {
            yield return Of(days[..(last + 1)], []);
            yield return Of(days[(last + 1)..], []);
        }
    }

    private static Certificate Of(int[] days, IEnumerable<int> suspended) => new()
    {
        Scheme = SchemeId.Of("any"),
        State = Supposed.Known(CertificateState.Granted),
        Period = Supposed.Known(Validity.Between(DayNumber.Date(days[0]), DayNumber.Date(days[^1]))),
        Suspensions = Supposed.Exactly(suspended.Select(day => new Suspension { Period = Validity.Between(DayNumber.Date(day), DayNumber.Date(day)) })),
    };

    private static Text Words(Certificate[] all) => all.Length == 0 ? None : Text.Join(", ", [.. all.OrderBy(certificate => ((IKeyed)certificate).Key, StringComparer.Ordinal).Select(Words).Distinct()]);

    private static Text Words(Certificate certificate)
    {
        var name = NameWords.Of(certificate.Scheme);
        var version = Text.Join("", [.. certificate.Version.Statements.SelectMany(statement => statement.OneOf).Select(WordsOfVersion)]);
        var state = certificate.State.Statements.SelectMany(statement => statement.OneOf).Select(NameWords.Of).FirstOrDefault() ?? Text.Same("");
        var period = certificate.Period.Statements.SelectMany(statement => statement.OneOf).FirstOrDefault() ?? Validity.Always;
        var days = period.Equals(Validity.Always) ? Text.Same("") : new Text($" {period.From.Describe().En} … {period.Through.Describe().En}", $" {period.From.Describe().Fr} … {period.Through.Describe().Fr}");
        return new($"{name.En}{version.En} ({state.En}{days.En})", $"{name.Fr}{version.Fr} ({state.Fr}{days.Fr})");
    }

    private static Text WordsOfVersion(string version)
    {
        if (version.EndsWith(RenewalOf, StringComparison.Ordinal))
        {
            var of = version.Length == RenewalOf.Length ? "" : " " + version[..^RenewalOf.Length];
            return new(of + ", renewal", of + ", renouvellement");
        }

        return version switch
        {
            UnnamedVersion => new(" in a version that nothing names", " dans une version que rien ne nomme"),
            AnotherVersion => new(" in another version", " dans une autre version"),
            _ => Text.Same(" " + version),
        };
    }
}
