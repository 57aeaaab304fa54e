using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed class CspL11118Tests
{
    private const string Duty = "fr-csp-l1111-8";

    private static readonly HostingArrangement Uncertified = Some.Hospital.On(Some.FrenchCloud).Carrying(Some.CareFiles);

    [Theory]
    [InlineData("2018-06-10", Conclusion.Undetermined)]
    [InlineData("2019-01-15", Conclusion.NotMet)]
    [InlineData("2019-01-16", Conclusion.NotMet)]
    [InlineData("2026-09-01", Conclusion.NotMet)]
    public void A_host_of_care_data_is_certified(string on, Conclusion expected) => Assert.Equal(expected, Uncertified.Under(Duty, on));

    [Fact]
    public void Its_first_day_is_not_known_before_the_framework_of_2018()
    {
        Assert.Equal((Truth.Unknown, Truth.Unknown), Asking.StatusOf("fr-csp-l1111-8", "2018-06-10"));
        Assert.Equal((Truth.True, Truth.True), Asking.StatusOf("fr-csp-l1111-8", "2018-06-11"));
        Assert.Equal((Truth.True, Truth.True), Asking.StatusOf("fr-csp-l1111-8", "2018-06-12"));
    }

    [Fact]
    public void A_certified_host_satisfies_it() => Assert.Equal(Conclusion.Met, Some.Hospital.On(Some.QualifiedCloud).Carrying(Some.CareFiles).Under(Duty, "2026-09-01"));

    [Fact]
    public void Data_not_collected_in_care_or_that_is_not_of_persons_is_outside()
    {
        Assert.Equal(Conclusion.NotApplicable, Some.Hospital.On(Some.FrenchCloud).Under(Duty, "2026-09-01"));
        Assert.Equal(Conclusion.NotApplicable, Some.Hospital.On(Some.FrenchCloud).Carrying(Some.CareFiles with { CollectedInCare = Known.As(false) }).Under(Duty, "2026-09-01"));
        Assert.Equal(Conclusion.NotApplicable, Some.Hospital.On(Some.FrenchCloud).Carrying(Some.CareFiles with { IdentifiesPersons = Known.As(false) }).Under(Duty, "2026-09-01"));
        Assert.Equal(Conclusion.Undetermined, Some.Hospital.On(Some.FrenchCloud).Carrying(Some.CareFiles with { CollectedInCare = Fact<bool>.Unknown }).Under(Duty, "2026-09-01"));
    }

    [Fact]
    public void Own_machines_are_outside() => Assert.Equal(Conclusion.NotApplicable, Some.Hospital.On(Some.FrenchCloud.As(Delivery.OwnMachines)).Carrying(Some.CareFiles).Under(Duty, "2026-09-01"));

    [Theory]
    [InlineData(PartyKind.ComplementaryInsurer, "2019-01-15", Conclusion.Undetermined)]
    [InlineData(PartyKind.ComplementaryInsurer, "2019-01-16", Conclusion.NotApplicable)]
    [InlineData(PartyKind.ComplementaryInsurer, "2019-01-17", Conclusion.NotApplicable)]
    [InlineData(PartyKind.SocialSecurityBody, "2026-09-01", Conclusion.NotApplicable)]
    public void Insurers_are_not_covered_since_the_ministrys_note(PartyKind kind, string on, Conclusion expected) =>
        Assert.Equal(expected, Some.Body(kind).On(Some.FrenchCloud).Carrying(Some.CareFiles).Under(Duty, on));

    [Fact]
    public void A_certificate_under_ISO_27001_is_none() =>
        Assert.Equal(Conclusion.NotMet, Some.Hospital.On(Some.FrenchCloud.Certified(Some.Certificate("iso-iec-27001", "2022"))).Carrying(Some.CareFiles).Under(Duty, "2026-09-01"));
}
