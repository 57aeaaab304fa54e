using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

/// <summary>Every power of the catalogue against every link, each alone.</summary>
public sealed class PowerLinksTests
{
    private const string On = "2026-06-20";
    private const PowerEffects Any = PowerEffects.Access | PowerEffects.CutOff;

    /// <summary>The power, its country, the links by which it certainly reaches, those by which it may.</summary>
    public static TheoryData<string, string, string, string> Powers => new()
    {
        { "au-ipo-2021-order", "AU", "", "" },
        { "au-tola-2018-part-15", "AU", "", "seat market location supplier" },
        { "ca-bill-c22-requests", "CA", "", "" },
        { "ca-cc-487-014-content", "CA", "", "seat branch parent daughter sister market location supplier" },
        { "ca-cc-487-014-metadata", "CA", "seat branch parent daughter sister market location supplier", "" },
        { "ch-buepf-surveillance", "CH", "seat location supplier", "" },
        { "ch-ndg-interception", "CH", "", "seat location supplier" },
        { "cn-csl-28", "CN", "", "seat location supplier" },
        { "cn-dsl-art35-cooperation", "CN", "", "seat parent location supplier" },
        { "cn-nil-7", "CN", "seat parent staff-resident staff-national support location supplier", "" },
        { "gb-copo-2019-order", "GB", "", "" },
        { "gb-ipa-2016-bulk", "GB", "transit", "" },
        { "gb-ipa-2016-operators", "GB", "seat parent market location administration supplier", "" },
        { "gb-ipa-2016-s253-notice", "GB", "seat parent market location administration supplier", "" },
        { "gb-ipaa-2024-19", "GB", "parent daughter sister group-market", "" },
        { "il-gss-law-s11-order", "IL", "", "seat location supplier" },
        { "in-it-act-s69-direction", "IN", "", "seat staff-resident staff-national support location supplier" },
        { "in-telecom-act-2023-20", "IN", "", "seat market staff-resident staff-national location supplier" },
        { "ru-374-fz-content", "RU", "seat parent registration staff-resident staff-national location supplier", "" },
        { "ru-374-fz-metadata", "RU", "seat parent registration staff-resident staff-national location supplier", "" },
        { "ru-sorm-access", "RU", "seat registration location transit supplier", "" },
        { "us-cloud-act-2713", "US", "seat branch parent location supplier", "daughter sister market" },
        { "us-eo-12333-collection", "US", "location transit", "" },
        { "us-fisa-702-1881a", "US", "seat parent staff-resident staff-national support location supplier", "" },
        { "us-ieepa-eo-14203-denial", "US", "seat parent staff-resident staff-national needed-supplier", "" },
        { "us-nsl-2709-letters", "US", "", "seat parent location supplier" },
        { "us-risaa-ecsp-e", "US", "", "" },
    };

    [Fact]
    public void Every_power_of_the_catalogue_is_here() =>
        Assert.Equal(Catalogue.Law.Index.Powers.Select(pair => pair.Power.Id.Value), Powers.Select(row => (string)row[0]).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Powers))]
    public void A_power_reaches_by_its_links_and_by_no_other(string power, string country, string certain, string possible)
    {
        Assert.Equal(country, Catalogue.Law.Index.Powers.Single(pair => pair.Power.Id.Value == power).Power.Country.Code);
        Assert.Equal(Truth.False, Linked.ByNothing.ReachedBy(power, On, Any));
        Expect(link => certain.Split(' ').Contains(link) ? Truth.True : possible.Split(' ').Contains(link) ? Truth.Unknown : Truth.False, link => Linked.By(link, country), power);
    }

    [Theory]
    [MemberData(nameof(Powers))]
    public void A_link_that_is_not_known_leaves_a_power_possible(string power, string country, string certain, string possible) =>
        Expect(link => (certain + " " + possible).Split(' ').Contains(link) ? Truth.Unknown : Truth.False, link => Linked.Perhaps(link, country), power);

    [Theory]
    [MemberData(nameof(Powers))]
    public void A_power_does_not_reach_by_links_to_another_country(string power, string country, string certain, string possible)
    {
        Assert.NotNull(possible + certain);
        Expect(_ => Truth.False, link => Linked.By(link, country == "DE" ? "ES" : "DE"), power);
    }

    [Fact]
    public void Immunity_asks_every_country()
    {
        foreach (var country in Catalogue.Law.Index.Powers.Select(pair => pair.Power.Country.Code).Distinct())
        {
            Assert.Contains(Linked.By("seat", country).AssessedOn(On).Exposures, exposure => exposure.Country.Code == country);
        }

        Assert.Empty(Linked.ByNothing.AssessedOn(On).Exposures);
    }

    private static void Expect(Func<string, Truth> expected, Func<string, HostingArrangement> arrangement, string power) => Assert.Equal(
        Linked.Links.Select(link => $"{link}: {expected(link)}"),
        Linked.Links.Select(link => $"{link}: {arrangement(link).ReachedBy(power, On, Any)}"));
}
