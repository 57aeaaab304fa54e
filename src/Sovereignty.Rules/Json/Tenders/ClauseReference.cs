using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Json;

/// <summary>A clause as a document names it: one of the library, the result of a provision, or a certificate.</summary>
/// <param name="Library">The name of a clause of the library; null when it is another kind.</param>
/// <param name="ResultOf">The provision, or the version of one, of which the result is asked; null when it is another kind.</param>
/// <param name="Certificate">The scheme under which the service shall be certified; null when it is another kind.</param>
/// <param name="Version">The version of the scheme; null for every one.</param>
/// <param name="Days">On which days it must be met.</param>
public sealed record ClauseReference(string? Library, ProvisionId? ResultOf, SchemeId? Certificate, string? Version, ClauseDays Days) : IKeyed
{
    /// <inheritdoc/>
    string IKeyed.Key => Library ?? ResultOf?.Value ?? $"{Certificate?.Value} {Version}";

    /// <summary>The clause; null when neither the library nor the law has it.</summary>
    internal Clause? In(BodyOfLaw law)
    {
        var clause = Library is not null ? ClauseLibrary.Find(Library)
            : ResultOf is not null ? Resulting(law, ResultOf)
            : Of(Certificate!, Version);
        return clause is null ? null : clause with { Days = Days };
    }

    /// <summary>The result of a provision as a clause; null when the law does not hold it.</summary>
    internal static Clause? Resulting(BodyOfLaw law, ProvisionId provision) =>
        law.Index.Obligations.Any(pair => pair.Obligation.Id == provision || pair.Obligation.Versions.Any(version => version.Id == provision)) ? Clause.ResultOf(law, provision) : null;

    /// <summary>That the service is certified under a scheme, as a clause.</summary>
    internal static Clause Of(SchemeId scheme, string? version)
    {
        var demand = new HoldsCertificate(scheme, version);
        var name = NameWords.Of(scheme);
        var of = version is null ? "" : " " + version;
        return new()
        {
            Id = NameRules.IsName($"certified-{scheme.Value}-{version}") ? $"certified-{scheme.Value}-{version}" : "certified-" + scheme.Value,
            Words = new($"The service that hosts the data holds the certificate {name.En}{of} as long as the clause binds.", $"Le service qui héberge les données détient le certificat {name.Fr}{of} tant que la clause s'applique."),
            About = SubjectKind.Layer,
            Demand = demand,
            Basis = new("a requirement that the buyer adopts", "exigence que l'acheteur adopte"),
            Caution = BuyersPower.OrEquivalent,
            EvidenceInBid = CertificateProof.InBid,
            EvidenceAtAward = CertificateProof.AtAward,
            EvidenceInPerformance = CertificateProof.InPerformance,
        };
    }
}
