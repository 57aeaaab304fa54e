using Sovereignty.Facts;

namespace Sovereignty.Tests.Generators;

/// <summary>Few names, so that generated things meet.</summary>
public static class Pools
{
    public static PartyId[] Parties { get; } = [.. Of(PartyId.Of, "alan", "aws", "amazon-com", "ministry", "scaleway")];

    public static DataSetId[] DataSets { get; } = [.. Of(DataSetId.Of, "identity", "menus", "reimbursements")];

    public static LayerId[] Layers { get; } = [.. Of(LayerId.Of, "backup", "compute", "portal")];

    public static ServiceId[] Services { get; } = [.. Of(ServiceId.Of, "frankfurt", "paris")];

    public static SchemeId[] Schemes { get; } = [.. Of(SchemeId.Of, "secnumcloud", "hds", "iso-iec-27001")];

    public static string[] Versions { get; } = ["3.2", "2", "1.1", "2022"];

    public static ProvisionId[] Provisions { get; } = [.. Of(ProvisionId.Of, "fr-loi-2024-449-art31", "fr-circ-6404-sg-r9")];

    public static AuthorityId[] Authorities { get; } = [.. Of(AuthorityId.Of, "fr-dinum", "fr-anssi", "fr-cnil")];

    public static CommitmentId[] Commitments { get; } = [.. Of(CommitmentId.Of, "data-stays-in-the-union", "tells-of-requests", "9-2-h")];

    public static MeasureId[] Measures { get; } = [.. Of(MeasureId.Of, "end-to-end-encryption", "four-eyes-with-customer-approval", "independent-operation")];

    public static EventId[] Events { get; } = [.. Of(EventId.Of, "acceptable-offer-in-france", "audit-report-due")];

    /// <summary>Criteria of scales, of which each has <see cref="Rungs"/>; those of the generated scale stand in its order.</summary>
    public static (ScaleId Scale, ScaleCriterionId Criterion)[] Answered { get; } =
    [
        .. new[] { "a.1", "a.2", "b.1" }.Select(name => (ScaleId.Of("grades"), ScaleCriterionId.Of(name))),
        .. new[] { "a.1", "b.1" }.Select(name => (ScaleId.Of("undefined-scale"), ScaleCriterionId.Of(name))),
        .. new[] { "1.1", "2.1", "3.4", "8.4" }.Select(name => (ScaleId.Of("eu-csf"), ScaleCriterionId.Of(name))),
    ];

    public static Rung[] Rungs { get; } = [Rung.Of(1), Rung.Of(2), Rung.Of(3)];

    public static InstrumentId[] Clauses { get; } = [.. Of(InstrumentId.Of, "eu-scc-2021-914", "older-clauses")];

    public static RegimeId[] Regimes { get; } = [.. Of(RegimeId.Of, "ca-pipeda", "nl-vital-provider")];

    public static Country[] Countries { get; } = [.. Of(Country.Of, "FR", "DE", "US", "NO", "CH", "PF")];

    public static DataCategory[] Categories { get; } =
        [.. DataCategories.All, DataCategory.Define("payroll", DataCategories.Financial, DataCategory.Define("personnel"))];

    private static IEnumerable<T> Of<T>(Func<string, T> of, params string[] names) => names.Select(of);
}
