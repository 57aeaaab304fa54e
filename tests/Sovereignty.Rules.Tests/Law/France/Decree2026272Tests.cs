using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed class Decree2026272Tests
{
    [Theory]
    [InlineData("2026-04-16", false)]
    [InlineData("2026-04-17", true)]
    [InlineData("2026-04-18", true)]
    public void A_qualification_under_3_2_is_proof_from_its_first_day(string on, bool expected) =>
        Assert.Equal(Truth.Of(expected), Asking.Accepts("fr-art31-framework", Some.Certificate("secnumcloud", "3.2"), on));

    [Theory]
    [InlineData("secnumcloud", "3.1")]
    [InlineData("iso-iec-27001", "2022")]
    [InlineData("eucs", "1")]
    public void Nothing_else_is_recognised_so_far(string scheme, string version) =>
        Assert.Equal(Truth.False, Asking.Accepts("fr-art31-framework", Some.Certificate(scheme, version), "2026-09-01"));

    [Fact]
    public void It_is_unknown_on_the_day_before_its_publication()
    {
        Assert.Equal((Truth.False, Truth.False), Asking.StatusOf("fr-decret-2026-272", "2026-05-01", new() { Knowledge = Knowledge.AsOf(Known.Day("2026-04-15")) }));
        Assert.Equal((Truth.True, Truth.True), Asking.StatusOf("fr-decret-2026-272", "2026-05-01", new() { Knowledge = Knowledge.AsOf(Known.Day("2026-04-16")) }));
    }
}
