using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>What dated things are called.</summary>
internal static class DatedWords
{
    public static Text And(this Text words, string en, string fr) => new(words.En + en, words.Fr + fr);

    public static Text Of(EventId happened) => NameWords.Of(happened);

    public static Text Of(AuthorityId authority) => NameWords.Of(authority);

    public static Text Of(Certificate certificate, string holder, Func<Evidence, bool> mayTell)
    {
        var scheme = NameWords.Of(certificate.Scheme);
        var version = Stated(certificate.Version, mayTell);
        var service = Stated(certificate.Service, mayTell);
        var of = service.Length == 0 ? holder : $"{holder}, {service}";
        return new($"{scheme.En}{(version.Length == 0 ? "" : " " + version)} ({of})", $"{scheme.Fr}{(version.Length == 0 ? "" : " " + version)} ({of})");
    }

    public static Text Of(Instrument instrument, Provision provision) => instrument.Cite(provision.Id, provision.Article, provision.Confidence).Short;

    /// <summary>What the evidence is called when what it says becomes public.</summary>
    public static Text Of(Evidence evidence) => evidence.Source is { } source
        ? new($"public: {source}", $"public : {source}")
        : new("recorded facts become public", "des faits consignés deviennent publics");

    private static string Stated<T>(Fact<T> fact, Func<Evidence, bool> mayTell)
        where T : notnull => string.Join(" / ", fact.Statements.Where(statement => mayTell(statement.Evidence)).SelectMany(statement => statement.OneOf).Distinct());
}
