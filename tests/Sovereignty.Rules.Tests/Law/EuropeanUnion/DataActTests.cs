using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed class DataActTests
{
    private const string Article32 = "eu-data-act-art32";

    private static readonly Cloud Protected = Undertaking(CommitmentId.Of("measures-against-third-country-access-to-non-personal-data"));
    private static readonly Cloud Unprotected = Undertaking();

    [Theory]
    [InlineData("2025-09-11", Conclusion.NotApplicable)]
    [InlineData("2025-09-12", Conclusion.NotMet)]
    [InlineData("2025-09-13", Conclusion.NotMet)]
    public void Non_personal_data_kept_in_the_Union_is_protected_from_the_day_of_application(string on, Conclusion expected) => Assert.Equal(expected, Some.Ministry.On(Unprotected).Under(Article32, on));

    [Fact]
    public void Measures_satisfy_it_and_measures_not_known_leave_it_open()
    {
        Assert.Equal(Conclusion.Met, Some.Ministry.On(Protected).Under(Article32, "2026-09-01"));
        Assert.Equal(Conclusion.Undetermined, Some.Ministry.On(Unprotected.Where(layer => layer with { Commitments = FactList<CommitmentId>.Unknown })).Under(Article32, "2026-09-01"));
    }

    [Fact]
    public void Personal_data_data_kept_elsewhere_and_own_machines_are_outside()
    {
        Assert.Equal(Conclusion.NotApplicable, Some.Ministry.On(Unprotected).Carrying(Some.CareFiles).Under(Article32, "2026-09-01"));
        Assert.Equal(Conclusion.NotApplicable, Some.Ministry.On(Unprotected.In("US")).Under(Article32, "2026-09-01"));
        Assert.Equal(Conclusion.NotApplicable, Some.Ministry.On(Unprotected.As(Delivery.OwnMachines)).Under(Article32, "2026-09-01"));
    }

    [Fact]
    public void A_copy_outside_the_Union_takes_nothing_away() =>
        Assert.Equal(Conclusion.NotMet, Some.Ministry.On(Unprotected.Where(layer => layer with { Storage = Known.Exactly(Some.Place("FR"), Some.Place("US")) })).Under(Article32, "2026-09-01"));

    private static Cloud Undertaking(params CommitmentId[] commitments) => Some.FrenchCloud.Where(layer => layer with { Commitments = Known.Exactly<CommitmentId>(commitments) });
}
