using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Where the GDPR itself holds, for the territory "gdpr-area": the Union; the United Kingdom through the transition (2020-12-31) and the bridge (2021-06-30);
/// Iceland, Liechtenstein and Norway by its incorporation into the EEA Agreement, whose day (2018-07-20) is known from memory only, so that the days before
/// it are open. Source: fact sheet on Europe, sections 2.1 and 4.
/// </summary>
internal static class GdprArea
{
    public static TerritoryId Territory { get; } = TerritoryId.Of("gdpr-area");

    public static TerritoryRecognition Provision { get; } = new()
    {
        Id = ProvisionId.Of("eu-gdpr-2016-679-area"),
        Article = "art. 44",
        Confidence = Confidence.B,
        Territory = Territory,
        Members =
        [
            .. UnionMembership.Members,
            new(Country.Of("GB"), Validity.Between(Day(2020, 2, 1), Day(2021, 6, 30))),
            .. new[] { "IS", "LI", "NO" }.Select(code => new Membership(Country.Of(code), Validity.Of(UncertainDay.Between(Day(2018, 5, 25), Day(2018, 7, 20)), UncertainDay.Never))),
        ],
    };
}
