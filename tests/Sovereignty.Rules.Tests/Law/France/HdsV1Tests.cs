using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed class HdsV1Tests
{
    public static TheoryData<string, Truth> Days => new()
    {
        { "2018-06-10", Truth.False },
        { "2018-06-11", Truth.Unknown },
        { "2018-06-12", Truth.Unknown },
        { "2018-12-30", Truth.Unknown },
        { "2018-12-31", Truth.True },
        { "2026-05-14", Truth.True },
        { "2026-05-15", Truth.True },
        { "2026-05-16", Truth.False },
        { "2026-05-17", Truth.False },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public void Its_certificates_count_from_some_day_in_2018_through_the_15th_of_May_2026(string on, Truth expected) =>
        Assert.Equal(expected, Asking.Accepts("hds", Some.Certificate("hds", "1"), on));

    [Theory]
    [InlineData("2026-05-15", Conclusion.Met)]
    [InlineData("2026-05-16", Conclusion.NotMet)]
    public void A_host_certified_under_it_satisfies_the_duty_as_long_as_it_counts(string on, Conclusion expected) =>
        Assert.Equal(expected, Some.Hospital.On(Some.FrenchCloud.Certified(Some.Certificate("hds", "1"))).Carrying(Some.CareFiles).Under("fr-csp-l1111-8", on));

    [Fact]
    public void A_certificate_of_unknown_version_is_open_once_only_one_version_counts()
    {
        var certificate = Some.Certificate("hds", "1") with { Version = Fact<string>.Unknown };
        Assert.Equal(Truth.Unknown, Asking.Accepts("hds", certificate, "2026-09-01"));
    }
}
