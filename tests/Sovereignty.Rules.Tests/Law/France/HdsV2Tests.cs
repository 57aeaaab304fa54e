using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed class HdsV2Tests
{
    private const string Exi28 = "fr-hds-v2-exi-28";
    private const string Exi29 = "fr-hds-v2-exi-29";
    private const string Exi30 = "fr-hds-v2-exi-30";
    private const string Exi31 = "fr-hds-v2-exi-31";
    private const string On = "2026-09-01";

    [Theory]
    [InlineData("2024-11-15", false)]
    [InlineData("2024-11-16", true)]
    [InlineData("2024-11-17", true)]
    [InlineData("2026-05-16", true)]
    public void Its_certificates_count_from_its_first_day(string on, bool expected) => Assert.Equal(Truth.Of(expected), Asking.Accepts("hds", Some.Certificate("hds", "2"), on));

    [Theory]
    [InlineData(Exi28, "2026-05-15", Conclusion.NotApplicable)]
    [InlineData(Exi28, "2026-05-16", Conclusion.Met)]
    [InlineData(Exi28, "2026-05-17", Conclusion.Met)]
    [InlineData(Exi29, "2026-05-15", Conclusion.NotApplicable)]
    [InlineData(Exi29, "2026-05-16", Conclusion.Met)]
    [InlineData(Exi30, "2026-05-15", Conclusion.NotApplicable)]
    [InlineData(Exi30, "2026-05-16", Conclusion.Met)]
    [InlineData(Exi31, "2026-05-15", Conclusion.NotApplicable)]
    [InlineData(Exi31, "2026-05-16", Conclusion.Met)]
    public void Its_requirements_bind_every_host_from_the_16th_of_May_2026(string requirement, string on, Conclusion expected) => Assert.Equal(expected, Of(Some.FrenchCloud).Under(requirement, on));

    [Theory]
    [InlineData(Exi28)]
    [InlineData(Exi29)]
    [InlineData(Exi30)]
    [InlineData(Exi31)]
    public void Insurers_and_other_data_are_outside(string requirement)
    {
        Assert.Equal(Conclusion.NotApplicable, Some.Insurer.On(Some.UsCloud.In("US")).Carrying(Some.CareFiles).Under(requirement, On));
        Assert.Equal(Conclusion.NotApplicable, Some.Hospital.On(Some.UsCloud.In("US")).Under(requirement, On));
    }

    [Theory]
    [InlineData("DE", Conclusion.Met)]
    [InlineData("NO", Conclusion.Met)]
    [InlineData("RE", Conclusion.Met)]
    [InlineData("CH", Conclusion.NotMet)]
    [InlineData("GB", Conclusion.NotMet)]
    [InlineData("US", Conclusion.NotMet)]
    public void Storage_is_in_the_EEA(string country, Conclusion expected) => Assert.Equal(expected, Of(Some.FrenchCloud.In(country)).Under(Exi28, On));

    [Fact]
    public void A_United_States_parent_does_not_matter_to_storage() => Assert.Equal(Conclusion.Met, Of(Some.UsCloud.In("DE")).Under(Exi28, On));

    [Theory]
    [InlineData("NO", TransferMechanism.Nothing, Conclusion.Met)]
    [InlineData("US", TransferMechanism.AdequacyDecision, Conclusion.Met)]
    [InlineData("US", TransferMechanism.StandardClauses, Conclusion.Met)]
    [InlineData("US", TransferMechanism.Derogation, Conclusion.NotMet)]
    [InlineData("US", TransferMechanism.Nothing, Conclusion.NotMet)]
    public void Remote_access_from_outside_the_EEA_rests_on_article_45_or_46(string country, TransferMechanism mechanism, Conclusion expected) =>
        Assert.Equal(expected, Of(Some.FrenchCloud.ReachedFrom(country, RemoteAccessPurpose.Support)).TransferringTo(country, mechanism).Under(Exi29, On));

    [Fact]
    public void Remote_access_under_no_transfer_or_one_elsewhere_rests_on_nothing()
    {
        var reached = Of(Some.FrenchCloud.ReachedFrom("US", RemoteAccessPurpose.Support));
        Assert.Equal(Conclusion.NotMet, reached.Under(Exi29, On));
        Assert.Equal(Conclusion.NotMet, reached.TransferringTo("GB", TransferMechanism.AdequacyDecision).Under(Exi29, On));
        Assert.Equal(Conclusion.Undetermined, (reached with { Transfers = FactList<Transfer>.Unknown }).Under(Exi29, On));
    }

    [Fact]
    public void A_host_within_reach_of_a_third_country_lists_its_law_in_the_contract()
    {
        Assert.Equal(Conclusion.Met, Of(Some.UsCloud).Under(Exi30, On));
        Assert.Equal(Conclusion.NotMet, Of(Some.UsCloud.Where(NoCommitment)).Under(Exi30, On));
        Assert.Equal(Conclusion.Met, Of(Some.FrenchCloud.Where(NoCommitment)).Under(Exi30, On));
    }

    [Fact]
    public void A_map_of_transfers_is_public_or_the_service_is_qualified_under_3_2()
    {
        Assert.Equal(Conclusion.Met, Of(Some.FrenchCloud).Under(Exi31, On));
        Assert.Equal(Conclusion.NotMet, Of(Some.FrenchCloud.Where(NoCommitment)).Under(Exi31, On));
        Assert.Equal(Conclusion.Met, Of(Some.QualifiedCloud.Where(NoCommitment)).Under(Exi31, On));
        Assert.Equal(Conclusion.NotMet, Of(Some.FrenchCloud.Certified(Some.Certificate("secnumcloud", "3.1")).Where(NoCommitment)).Under(Exi31, On));
    }

    private static Layer NoCommitment(Layer layer) => layer with { Commitments = Known.Exactly<CommitmentId>() };

    private static HostingArrangement Of(Cloud cloud) => Some.Hospital.On(cloud).Carrying(Some.CareFiles);
}
