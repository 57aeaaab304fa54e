using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>A clause of a tender: words for the file, and the condition that a bid must meet.</summary>
public sealed record Clause : IKeyed
{
    /// <summary>The name, for example <c>secnumcloud-qualified</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The words to put into the file.</summary>
    public required Text Words { get; init; }

    /// <summary>About what the demand is asked.</summary>
    public required SubjectKind About { get; init; }

    /// <summary>What must hold.</summary>
    public required Condition Demand { get; init; }

    /// <summary>On which days it must hold.</summary>
    public ClauseDays Days { get; init; } = ClauseDays.Performance;

    /// <summary>Where in the file it belongs.</summary>
    public ClausePlace Place { get; init; } = ClausePlace.TechnicalSpecifications;

    /// <summary>What lets a buyer ask it, in words.</summary>
    public required Text Basis { get; init; }

    /// <summary>The texts of which the basis speaks.</summary>
    public ValueSet<InstrumentId> Cites { get; init; } = [];

    /// <summary>What the buyer must beware of; null when nothing is known.</summary>
    public Text? Caution { get; init; }

    /// <summary>What a bid shows.</summary>
    public required Text EvidenceInBid { get; init; }

    /// <summary>What is shown before the award.</summary>
    public required Text EvidenceAtAward { get; init; }

    /// <summary>What is shown as long as the contract runs.</summary>
    public required Text EvidenceInPerformance { get; init; }

    /// <summary>
    /// A clause that demands what a provision demands, or what excuses from it: in its last version, or in the version of this name. As a bid may rest on an
    /// exception, the clause alone doesn't guarantee what <see cref="Standard.ResultOf"/> adopts of a provision that has exceptions.
    /// </summary>
    /// <param name="law">The law that holds the provision.</param>
    /// <param name="provision">The obligation, or one of its versions.</param>
    /// <exception cref="ArgumentException">The law holds no obligation of this id.</exception>
    public static Clause ResultOf(BodyOfLaw law, ProvisionId provision)
    {
        ArgumentNullException.ThrowIfNull(law);
        ArgumentNullException.ThrowIfNull(provision);
        var (instrument, obligation) = Standard.Find(law, provision);
        var version = obligation.Versions.FirstOrDefault(version => version.Id == provision) ?? obligation.Versions[^1];
        var isOwn = obligation.Force == Force.Adopted;
        var cited = instrument.Cite(obligation.Id, obligation.Article, obligation.Confidence).Short;
        return new()
        {
            Id = "meets-" + version.Id.Value,
            Words = isOwn ? version.Paraphrase : new("As if it bound the service: " + version.Paraphrase.En, "Comme si le texte liait le service : " + version.Paraphrase.Fr),
            About = obligation.About,
            Demand = version.Exemptions.Aggregate(version.Requires, (demand, exemption) => demand | exemption.When),
            Basis = isOwn ? new("a requirement that the buyer adopts", "exigence que l'acheteur adopte") : new($"the result of: {cited.En}; where it does not bind, a requirement that the buyer adopts", $"le résultat de : {cited.Fr} ; lorsque ce texte ne lie pas, exigence que l'acheteur adopte"),
            Cites = isOwn ? [] : [instrument.Id],
            Caution = CertificateProof.IsAskedBy(version.Requires) ? BuyersPower.OrEquivalent : null,
            EvidenceInBid = CertificateProof.Of(version.Requires, CertificateProof.InBid, new("what shows that the provision is met", "ce qui montre que la disposition est respectée")),
            EvidenceAtAward = CertificateProof.Of(version.Requires, CertificateProof.AtAward, new("the same, verified by the buyer", "la même chose, vérifiée par l'acheteur")),
            EvidenceInPerformance = CertificateProof.Of(version.Requires, CertificateProof.InPerformance, new("the same each year and on each change", "la même chose chaque année et à chaque changement")),
        };
    }

    /// <inheritdoc/>
    string IKeyed.Key => Id;

    /// <inheritdoc/>
    public override string ToString() => Id;
}
