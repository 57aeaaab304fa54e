using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed class Igi1300Tests
{
    private const string Homologation = "fr-igi-1300-homologation";
    private const string Territory = "fr-igi-1300-territory";
    private const string Day = "2026-09-01";

    private static readonly HostingArrangement InFrance = Some.Ministry.On(Some.FrenchCloud).Carrying(Some.Secrets);
    private static readonly HostingArrangement Abroad = Some.Ministry.On(Some.FrenchCloud.In("DE")).Carrying(Some.Secrets);

    [Theory]
    [InlineData("2021-08-08", Conclusion.NotApplicable)]
    [InlineData("2021-08-09", Conclusion.Undetermined)]
    [InlineData("2021-08-10", Conclusion.Undetermined)]
    [InlineData("2026-08-07", Conclusion.Undetermined)]
    [InlineData("2026-08-08", Conclusion.NotMet)]
    [InlineData("2026-08-09", Conclusion.NotMet)]
    public void Its_first_day_is_not_known_before_it_was_read_in_force(string on, Conclusion expected)
    {
        Assert.Equal(expected, InFrance.Under(Homologation, on));
        Assert.Equal(expected, Abroad.Under(Territory, on));
    }

    [Theory]
    [InlineData("2026-08-31", true, Conclusion.NotMet)]
    [InlineData("2026-09-01", true, Conclusion.Met)]
    [InlineData("2026-09-30", true, Conclusion.Met)]
    [InlineData("2026-10-01", true, Conclusion.NotMet)]
    [InlineData("2026-09-15", false, Conclusion.NotMet)]
    public void A_homologation_for_classified_information_must_run(string on, bool classified, Conclusion expected) => Assert.Equal(expected, Homologated(InFrance, classified).Under(Homologation, on));

    [Fact]
    public void Unknown_homologations_leave_it_open() =>
        Assert.Equal(Conclusion.Undetermined, (InFrance with { Homologations = FactList<Homologation>.Unknown }).Under(Homologation, Day));

    [Fact]
    public void A_qualification_of_the_cloud_does_not_help()
    {
        var qualified = Some.Ministry.On(Some.QualifiedCloud.In("DE")).Carrying(Some.Secrets);
        Assert.Equal(Conclusion.NotMet, qualified.Under(Homologation, Day));
        Assert.Equal(Conclusion.NotMet, qualified.Under(Territory, Day));
    }

    [Theory]
    [InlineData("2026-08-31", true, Conclusion.NotMet)]
    [InlineData("2026-09-01", true, Conclusion.Excused)]
    [InlineData("2026-09-02", true, Conclusion.Excused)]
    [InlineData("2026-09-01", false, Conclusion.NotMet)]
    public void The_officer_may_let_it_leave_the_national_territory(string on, bool officer, Conclusion expected) =>
        Assert.Equal(expected, Abroad.SecurityDerogatedOn("2026-09-01", Territory, officer: officer).Under(Territory, on));

    [Fact]
    public void It_is_about_classified_information_of_French_bodies()
    {
        Assert.Equal(Conclusion.Met, InFrance.Under(Territory, Day));
        Assert.Equal(Conclusion.NotApplicable, Some.Ministry.On(Some.FrenchCloud.In("DE")).Under(Territory, Day));
        Assert.Equal(Conclusion.NotApplicable, Some.Body(PartyKind.StateAdministration, "DE").On(Some.FrenchCloud.In("DE")).Carrying(Some.Secrets).Under(Territory, Day));
        Assert.Equal(Conclusion.NotMet, Some.Body(PartyKind.OtherCompany).On(Some.FrenchCloud.In("DE")).Carrying(Some.Secrets).Under(Territory, Day));
    }

    [Fact]
    public void Data_of_which_the_categories_are_unknown_leaves_it_open() =>
        Assert.Equal(Conclusion.Undetermined, Some.Ministry.On(Some.FrenchCloud.In("DE")).Carrying(Some.Menus with { Categories = FactList<DataCategory>.Unknown }).Under(Territory, Day));

    private static HostingArrangement Homologated(HostingArrangement arrangement, bool classified) => arrangement with
    {
        Homologations = Known.Exactly(new Homologation
        {
            By = AuthorityId.Of("ministry-homologation-authority"),
            Period = Known.As(Known.Days("2026-09-01", "2026-09-30")),
            CoversClassified = Known.As(classified),
        }),
    };
}
