using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Testing;

/// <summary>The few names that generated things bear, so that they meet one another and the law that is tested.</summary>
internal sealed record Vocabulary
{
    /// <summary>The names that law in general is tested with.</summary>
    public static Vocabulary Ordinary { get; } = new();

    public PartyId[] Parties { get; init; } = [.. Of(PartyId.Of, "alan", "aws", "amazon-com", "ministry", "scaleway")];

    public DataSetId[] DataSets { get; init; } = [.. Of(DataSetId.Of, "identity", "menus", "reimbursements")];

    public LayerId[] Layers { get; init; } = [.. Of(LayerId.Of, "backup", "compute", "portal")];

    public ServiceId[] Services { get; init; } = [.. Of(ServiceId.Of, "frankfurt", "paris")];

    public SchemeId[] Schemes { get; init; } = [.. Of(SchemeId.Of, "secnumcloud", "hds", "iso-iec-27001")];

    public string[] Versions { get; init; } = ["3.2", "2", "1.1", "2022"];

    public ProvisionId[] Provisions { get; init; } = [.. Of(ProvisionId.Of, "fr-loi-2024-449-art31", "fr-circ-6404-sg-r9")];

    public AuthorityId[] Authorities { get; init; } = [.. Of(AuthorityId.Of, "fr-dinum", "fr-anssi", "fr-cnil")];

    public CommitmentId[] Commitments { get; init; } = [.. Of(CommitmentId.Of, "data-stays-in-the-union", "tells-of-requests", "9-2-h")];

    public MeasureId[] Measures { get; init; } = [.. Of(MeasureId.Of, "end-to-end-encryption", "four-eyes-with-customer-approval", "independent-operation")];

    public EventId[] Events { get; init; } = [.. Of(EventId.Of, "acceptable-offer-in-france", "audit-report-due")];

    /// <summary>Criteria of scales, of which each has <see cref="Rungs"/>; those of the generated scale stand in its order.</summary>
    public (ScaleId Scale, ScaleCriterionId Criterion)[] Answered { get; init; } =
    [
        .. new[] { "a.1", "a.2", "b.1" }.Select(name => (ScaleId.Of("grades"), ScaleCriterionId.Of(name))),
        .. new[] { "a.1", "b.1" }.Select(name => (ScaleId.Of("undefined-scale"), ScaleCriterionId.Of(name))),
        .. new[] { "1.1", "2.1", "3.4", "8.4" }.Select(name => (ScaleId.Of("eu-csf"), ScaleCriterionId.Of(name))),
    ];

    public Rung[] Rungs { get; } = [Rung.Of(1), Rung.Of(2), Rung.Of(3)];

    public InstrumentId[] Clauses { get; init; } = [.. Of(InstrumentId.Of, "eu-scc-2021-914", "older-clauses")];

    public RegimeId[] Regimes { get; init; } = [.. Of(RegimeId.Of, "ca-pipeda", "nl-vital-provider")];

    public Country[] Countries { get; init; } = [.. Of(Country.Of, "FR", "DE", "US", "NO", "CH", "PF")];

    public DataCategory[] Categories { get; init; } =
        [.. DataCategories.All, DataCategory.Define("payroll", DataCategories.Financial, DataCategory.Define("personnel"))];

    /// <summary>The names that a law speaks of, with an ordinary one or two of each kind that it does not.</summary>
    public static Vocabulary Of(BodyOfLaw law)
    {
        var names = Spoken.NamesOf(law).ToArray();
        return Ordinary with
        {
            Schemes = Few(Ordinary.Schemes),
            Versions = [.. names.OfType<SchemeVersion>().Select(one => one.Version).Concat(Ordinary.Versions.Take(2)).Distinct()],
            Provisions = Few(Ordinary.Provisions),
            Authorities = Few(Ordinary.Authorities),
            Commitments = Few(Ordinary.Commitments),
            Measures = Few(Ordinary.Measures),
            Events = Few(Ordinary.Events),
            Clauses = Few(Ordinary.Clauses),
            Regimes = Few(Ordinary.Regimes),
            Countries = Few(Ordinary.Countries, least: 4),
        };

        T[] Few<T>(T[] ordinary, int least = 2)
            where T : notnull, IKeyed
        {
            T[] own = [.. names.OfType<T>().Distinct()];
            return [.. own, .. ordinary.Except(own).Take(own.Length == 0 ? ordinary.Length : least)];
        }
    }

    private static IEnumerable<T> Of<T>(Func<string, T> of, params string[] names) => names.Select(of);
}
