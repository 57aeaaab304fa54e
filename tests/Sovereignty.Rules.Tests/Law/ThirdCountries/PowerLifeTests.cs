using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

/// <summary>The day before, of and after each date in the life of each power.</summary>
public sealed class PowerLifeTests
{
    private const PowerEffects Any = PowerEffects.Access | PowerEffects.CutOff;

    public static TheoryData<string, string, string, string, Truth> Days => new()
    {
        { "ca-cc-487-014-metadata", "CA", "daughter", "2024-04-18", Truth.Unknown },
        { "ca-cc-487-014-metadata", "CA", "daughter", "2024-04-19", Truth.True },
        { "ca-cc-487-014-metadata", "CA", "daughter", "2024-04-20", Truth.True },
        { "ca-cc-487-014-content", "CA", "daughter", "2024-04-19", Truth.Unknown },
        { "ch-buepf-surveillance", "CH", "seat", "2023-10-17", Truth.Unknown },
        { "ch-buepf-surveillance", "CH", "seat", "2023-10-18", Truth.True },
        { "ch-buepf-surveillance", "CH", "seat", "2023-10-19", Truth.True },
        { "cn-nil-7", "CN", "seat", "2017-06-27", Truth.False },
        { "cn-nil-7", "CN", "seat", "2017-06-28", Truth.True },
        { "cn-nil-7", "CN", "seat", "2018-04-27", Truth.True },
        { "cn-csl-28", "CN", "seat", "2017-05-31", Truth.False },
        { "cn-csl-28", "CN", "seat", "2017-06-01", Truth.Unknown },
        { "cn-csl-28", "CN", "seat", "2025-12-31", Truth.Unknown },
        { "cn-csl-28", "CN", "seat", "2026-01-01", Truth.Unknown },
        { "gb-ipa-2016-operators", "GB", "market", "2015-12-31", Truth.False },
        { "gb-ipa-2016-operators", "GB", "market", "2016-01-01", Truth.Unknown },
        { "gb-ipa-2016-operators", "GB", "market", "2018-12-30", Truth.Unknown },
        { "gb-ipa-2016-operators", "GB", "market", "2018-12-31", Truth.True },
        { "gb-ipa-2016-operators", "GB", "daughter", "2024-10-14", Truth.False },
        { "gb-ipa-2016-s253-notice", "GB", "market", "2015-12-31", Truth.False },
        { "gb-ipa-2016-s253-notice", "GB", "market", "2018-12-31", Truth.True },
        { "gb-ipa-2016-bulk", "GB", "transit", "2015-12-31", Truth.False },
        { "gb-ipa-2016-bulk", "GB", "transit", "2018-12-31", Truth.True },
        { "gb-ipaa-2024-19", "GB", "daughter", "2024-10-13", Truth.False },
        { "gb-ipaa-2024-19", "GB", "daughter", "2024-10-14", Truth.True },
        { "gb-ipaa-2024-19", "GB", "daughter", "2024-10-15", Truth.True },
        { "in-telecom-act-2023-20", "IN", "market", "2024-06-20", Truth.False },
        { "in-telecom-act-2023-20", "IN", "market", "2024-06-21", Truth.Unknown },
        { "in-telecom-act-2023-20", "IN", "market", "2024-12-06", Truth.Unknown },
        { "ru-374-fz-metadata", "RU", "registration", "2016-07-19", Truth.False },
        { "ru-374-fz-metadata", "RU", "registration", "2016-07-20", Truth.True },
        { "ru-374-fz-content", "RU", "registration", "2016-07-20", Truth.False },
        { "ru-374-fz-content", "RU", "registration", "2018-06-30", Truth.False },
        { "ru-374-fz-content", "RU", "registration", "2018-07-01", Truth.True },
        { "ru-374-fz-content", "RU", "registration", "2018-07-02", Truth.True },
        { "ru-sorm-access", "RU", "registration", "2017-12-25", Truth.False },
        { "ru-sorm-access", "RU", "registration", "2017-12-26", Truth.True },
        { "us-cloud-act-2713", "US", "parent", "2018-03-22", Truth.False },
        { "us-cloud-act-2713", "US", "parent", "2018-03-23", Truth.True },
        { "us-cloud-act-2713", "US", "parent", "2026-06-12", Truth.True },
        { "us-eo-12333-collection", "US", "location", "1981-12-03", Truth.False },
        { "us-eo-12333-collection", "US", "location", "1981-12-04", Truth.True },
        { "us-eo-12333-collection", "US", "location", "2026-06-12", Truth.True },
        { "us-ieepa-eo-14203-denial", "US", "parent", "2025-02-05", Truth.False },
        { "us-ieepa-eo-14203-denial", "US", "parent", "2025-02-06", Truth.True },
        { "us-ieepa-eo-14203-denial", "US", "parent", "2025-02-07", Truth.True },
        { "us-nsl-2709-letters", "US", "parent", "2026-06-12", Truth.Unknown },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public void A_power_reaches_on_the_days_of_its_life(string power, string country, string link, string on, Truth expected) =>
        Assert.Equal(expected, Linked.By(link, country).ReachedBy(power, on, Any));

    [Theory]
    [InlineData("2024-04-19", Conclude.No)]
    [InlineData("2024-04-20", Conclude.Yes)]
    [InlineData("2024-04-21", Conclude.Yes)]
    [InlineData("2026-06-11", Conclude.Yes)]
    [InlineData("2026-06-12", Conclude.Yes)]
    [InlineData("2027-03-17", Conclude.Yes)]
    [InlineData("2027-03-18", Conclude.Maybe)]
    public void The_landlord_of_a_data_centre_is_reached_from_RISAA_on_and_lapses_with_title_VII(string on, Conclude expected) =>
        Assert.Equal(Of(expected), Landlord.ReachedBy("us-risaa-ecsp-e", on));

    [Fact]
    public void A_landlord_is_no_provider_of_the_older_limbs_and_perhaps_one_of_the_CLOUD_Act()
    {
        Assert.Equal(Truth.False, Landlord.ReachedBy("us-fisa-702-1881a", "2023-06-01"));
        Assert.Equal(Truth.False, Landlord.ReachedBy("us-fisa-702-1881a", "2026-06-01"));
        Assert.Equal(Truth.Unknown, Landlord.ReachedBy("us-cloud-act-2713", "2026-06-01"));
        Assert.Equal(Truth.True, Linked.By("parent", "US", cloud => cloud.Where(layer => layer with { Role = Known.As(LayerRole.Colocation) })).ReachedBy("us-fisa-702-1881a", "2026-06-01"));
    }

    [Fact]
    public void A_layer_that_may_be_mere_space_leaves_both_limbs_possible()
    {
        var perhaps = Linked.By("parent", "US", cloud => cloud.As(Delivery.OtherHosting).Where(layer => layer with { Role = Fact<LayerRole>.Unknown }));
        Assert.Equal(Truth.Unknown, perhaps.ReachedBy("us-fisa-702-1881a", "2026-06-01"));
        Assert.Equal(Truth.Unknown, perhaps.ReachedBy("us-risaa-ecsp-e", "2026-06-01"));
    }

    [Fact]
    public void A_bill_reaches_only_as_proposed()
    {
        var serving = Linked.By("market", "CA");
        var proposed = Catalogue.Law.AsProposed(InstrumentId.Of("ca-bill-c22"), Known.Day("2026-07-01"));
        var assessed = new Sovereignty.Evaluation.SovereigntyEvaluator(proposed).Open(serving);
        Assert.DoesNotContain(serving.AssessedOn("2026-09-01").Exposures, exposure => exposure.Instrument.Value == "ca-bill-c22");
        Assert.DoesNotContain(assessed.Assess(Known.Day("2026-06-30")).Exposures, exposure => exposure.Instrument.Value == "ca-bill-c22");
        Assert.Contains(assessed.Assess(Known.Day("2026-07-01")).Exposures, exposure => exposure is { Instrument.Value: "ca-bill-c22", IsCertain: true } && exposure.Caveats.Any(caveat => caveat.En.Contains("as proposed", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("gb-copo-2019-order", "GB")]
    [InlineData("au-ipo-2021-order", "AU")]
    public void Orders_under_an_agreement_may_reach_a_provider_of_the_United_States_that_serves_the_country(string power, string country)
    {
        var serving = Linked.By("parent", "US", cloud => cloud.WhereOperator(company => company with { Markets = Known.Exactly(Country.Of("FR"), Country.Of(country)) }));
        Assert.Equal(Truth.Unknown, serving.ReachedBy(power, "2026-06-20"));
        Assert.Equal(Truth.False, Linked.By("parent", "US").ReachedBy(power, "2026-06-20"));
    }

    [Theory]
    [InlineData("cn-dsl-art36")]
    [InlineData("ch-stgb-271")]
    [InlineData("cn-pipl")]
    [InlineData("us-eo-14086")]
    [InlineData("us-exec-agreements-2523")]
    [InlineData("ru-242-fz")]
    [InlineData("ru-236-fz")]
    public void Blocking_clauses_safeguards_and_duties_to_locate_are_no_powers(string instrument) =>
        Assert.Empty(Catalogue.Law.Find(InstrumentId.Of(instrument))!.Provisions);

    public enum Conclude
    {
        No,
        Maybe,
        Yes,
    }

    private static Truth Of(Conclude expected) => expected == Conclude.Yes ? Truth.True : expected == Conclude.No ? Truth.False : Truth.Unknown;

    private static HostingArrangement Landlord { get; } =
        Linked.By("parent", "US", cloud => cloud.As(Delivery.OtherHosting).Where(layer => layer with { Role = Known.As(LayerRole.Colocation) }));
}
