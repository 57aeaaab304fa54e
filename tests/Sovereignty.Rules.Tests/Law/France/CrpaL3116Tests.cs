using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed class CrpaL3116Tests
{
    private static readonly DataSet Sick = Some.Data("sick", DataCategories.Health) with { IdentifiesPersons = Known.As(true) };

    [Theory]
    [InlineData("2018-07-31", false)]
    [InlineData("2018-08-01", true)]
    [InlineData("2018-08-02", true)]
    public void Identified_health_data_is_under_the_secret_of_private_life(string on, bool expected) =>
        Assert.Equal(Truth.Of(expected), Sick.CountsAs(DataCategories.PrivateLife, on));

    [Fact]
    public void So_is_data_from_which_health_can_be_inferred()
    {
        Assert.Equal(Truth.True, Some.Reimbursements.CountsAs(DataCategories.PrivateLife, "2026-09-01"));
        Assert.Equal(Truth.True, Some.Reimbursements.CountsAs(DataCategories.ProtectedSecret, "2026-09-01"));
    }

    [Fact]
    public void Data_that_identifies_nobody_or_shows_no_health_is_not()
    {
        Assert.Equal(Truth.False, (Sick with { IdentifiesPersons = Known.As(false) }).CountsAs(DataCategories.PrivateLife, "2026-09-01"));
        Assert.Equal(Truth.Unknown, (Sick with { IdentifiesPersons = Fact<bool>.Unknown }).CountsAs(DataCategories.PrivateLife, "2026-09-01"));
        Assert.Equal(Truth.False, Some.Menus.CountsAs(DataCategories.ProtectedSecret, "2026-09-01"));
    }

    [Fact]
    public void That_it_is_an_inference_of_the_library_is_a_caveat()
    {
        var data = Some.Reimbursements with { Harms = Known.Exactly(new Harm { Kind = HarmKind.HealthOrLife }) };
        var finding = Some.Ministry.On(Some.UsCloud).Carrying(data).FindingUnder("fr-loi-2024-449-art31", "2026-09-01");
        Assert.Equal(Conclusion.NotMet, finding.Conclusion);
        Assert.Contains(finding.Caveats, caveat => caveat.En.Contains("L311-6", StringComparison.Ordinal) && caveat.En.Contains("grade C", StringComparison.Ordinal));
    }
}
