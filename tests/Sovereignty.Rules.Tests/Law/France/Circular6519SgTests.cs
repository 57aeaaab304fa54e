using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed class Circular6519SgTests
{
    private const string Purchase = "fr-circ-6519-sg-secnumcloud";

    private static readonly HostingArrangement Bought = Some.Ministry.On(Some.FrenchCloud).Carrying(Some.Secrets).SignedOn("2026-03-01");

    [Theory]
    [InlineData("2026-02-04", Conclusion.NotApplicable)]
    [InlineData("2026-02-05", Conclusion.NotMet)]
    [InlineData("2026-02-06", Conclusion.NotMet)]
    [InlineData("2026-11-23", Conclusion.NotMet)]
    public void An_unqualified_cloud_bought_for_article_31_data_is_contrary_to_it(string on, Conclusion expected) => Assert.Equal(expected, Bought.Under(Purchase, on));

    [Theory]
    [InlineData("2026-02-04", Conclusion.NotApplicable)]
    [InlineData("2026-02-05", Conclusion.NotMet)]
    [InlineData("2026-02-06", Conclusion.NotMet)]
    public void A_contract_signed_before_its_day_is_none_of_its_purchases(string signed, Conclusion expected) => Assert.Equal(expected, Bought.SignedOn(signed).Under(Purchase, "2026-09-01"));

    [Fact]
    public void A_qualified_service_satisfies_it() => Assert.Equal(Conclusion.Met, Some.Ministry.On(Some.QualifiedCloud).Carrying(Some.Secrets).SignedOn("2026-03-01").Under(Purchase, "2026-09-01"));

    [Fact]
    public void Unknown_signature_harm_or_certificates_leave_it_open()
    {
        Assert.Equal(Conclusion.Undetermined, (Bought with { Project = Bought.Project with { Signed = Fact<UncertainDay>.Unknown } }).Under(Purchase, "2026-09-01"));
        Assert.Equal(Conclusion.Undetermined, Bought.Carrying(Some.Secrets with { Harms = FactList<Harm>.Unknown }).Under(Purchase, "2026-09-01"));
        Assert.Equal(Conclusion.Undetermined, Some.Ministry.On(Some.FrenchCloud.WhereOperator(company => company with { Certificates = FactList<Certificate>.Unknown })).Carrying(Some.Secrets).SignedOn("2026-03-01").Under(Purchase, "2026-09-01"));
    }

    [Theory]
    [InlineData(PartyKind.LocalAuthority)]
    [InlineData(PartyKind.PublicHospital)]
    [InlineData(PartyKind.ComplementaryInsurer)]
    public void It_is_for_purchases_of_the_State(PartyKind kind) =>
        Assert.Equal(Conclusion.NotApplicable, Some.Body(kind).On(Some.FrenchCloud).Carrying(Some.Secrets).SignedOn("2026-03-01").Under(Purchase, "2026-09-01"));

    [Fact]
    public void Data_outside_article_31_is_free() => Assert.Equal(Conclusion.NotApplicable, Some.Ministry.On(Some.FrenchCloud).SignedOn("2026-03-01").Under(Purchase, "2026-09-01"));

    [Fact]
    public void A_derogation_from_article_31_serves_here_too() =>
        Assert.Equal(
            Conclusion.Excused,
            Bought.DerogatedOn("2026-05-01", "fr-loi-2024-449-art31").Where("acceptable-offer-in-france", UncertainDay.Never).Under(Purchase, "2026-09-01"));
}
