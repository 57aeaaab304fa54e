using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

/// <summary>What every power can do, and what keys do to it.</summary>
public sealed class PowerEffectsTests
{
    private const string On = "2026-06-20";

    public static TheoryData<string, string, string, string> Powers => new()
    {
        { "au-tola-2018-part-15", "AU", "market", "content metadata interception" },
        { "ca-cc-487-014-content", "CA", "daughter", "content" },
        { "ca-cc-487-014-metadata", "CA", "daughter", "metadata" },
        { "ch-buepf-surveillance", "CH", "seat", "content metadata interception" },
        { "ch-ndg-interception", "CH", "seat", "interception" },
        { "cn-csl-28", "CN", "seat", "content metadata" },
        { "cn-dsl-art35-cooperation", "CN", "parent", "content metadata" },
        { "cn-nil-7", "CN", "staff-national", "content metadata" },
        { "gb-ipa-2016-bulk", "GB", "transit", "interception" },
        { "gb-ipa-2016-operators", "GB", "market", "content metadata interception" },
        { "gb-ipa-2016-s253-notice", "GB", "market", "content" },
        { "gb-ipaa-2024-19", "GB", "sister", "content metadata interception" },
        { "il-gss-law-s11-order", "IL", "seat", "content metadata interception" },
        { "in-it-act-s69-direction", "IN", "seat", "content metadata interception" },
        { "in-telecom-act-2023-20", "IN", "market", "interception" },
        { "ru-374-fz-content", "RU", "registration", "content" },
        { "ru-374-fz-metadata", "RU", "registration", "metadata" },
        { "ru-sorm-access", "RU", "registration", "interception" },
        { "us-cloud-act-2713", "US", "parent", "content metadata" },
        { "us-eo-12333-collection", "US", "transit", "interception" },
        { "us-fisa-702-1881a", "US", "parent", "content metadata" },
        { "us-ieepa-eo-14203-denial", "US", "parent", "cut-off" },
        { "us-nsl-2709-letters", "US", "parent", "metadata" },
    };

    [Theory]
    [MemberData(nameof(Powers))]
    public void A_power_does_what_its_text_says(string power, string country, string link, string effects) =>
        Assert.Equal(effects, EffectsOf(power, Linked.By(link, country)));

    [Theory]
    [MemberData(nameof(Powers))]
    public void Keys_that_the_operator_never_sees_remove_content_and_nothing_else(string power, string country, string link, string effects)
    {
        var others = string.Join(' ', effects.Split(' ').Where(effect => effect != "content"));
        Assert.Equal(others, EffectsOf(power, Linked.By(link, country, cloud => cloud.Keys(KeyCustody.OutsideProvider))));
        Assert.Equal(others, EffectsOf(power, Linked.By(link, country, cloud => cloud.KeysWith("FR"))));
    }

    [Theory]
    [MemberData(nameof(Powers))]
    public void Keys_that_the_operator_or_anybody_of_the_country_can_use_remove_nothing(string power, string country, string link, string effects)
    {
        Assert.Equal(effects, EffectsOf(power, Linked.By(link, country, cloud => cloud.Keys(KeyCustody.CustomerWithinProvider))));
        Assert.Equal(effects, EffectsOf(power, Linked.By(link, country, cloud => cloud.Keys(KeyCustody.None))));
        Assert.Equal(effects, EffectsOf(power, Linked.By(link, country, cloud => cloud.KeysWith(country))));
    }

    [Theory]
    [MemberData(nameof(Powers))]
    public void Keys_of_which_nothing_is_known_leave_content_possible(string power, string country, string link, string effects)
    {
        var keyless = Linked.By(link, country, cloud => cloud.Where(layer => layer with { Keys = Fact<KeyCustody>.Unknown }));
        var holderless = Linked.By(link, country, cloud => cloud.Keys(KeyCustody.ThirdCompany));
        foreach (var arrangement in new[] { keyless, holderless })
        {
            Assert.Equal(effects, EffectsOf(power, arrangement));
            Assert.NotEqual(Truth.True, arrangement.ReachedBy(power, On, PowerEffects.ContentDisclosure));
        }
    }

    private static string EffectsOf(string power, HostingArrangement arrangement)
    {
        var effects = arrangement.AssessedOn(On).Exposures.Where(exposure => exposure.Citation.Provision.Value == power).Aggregate(PowerEffects.None, (all, exposure) => all | exposure.Effects);
        return string.Join(' ', new[] { (PowerEffects.ContentDisclosure, "content"), (PowerEffects.MetadataDisclosure, "metadata"), (PowerEffects.Interception, "interception"), (PowerEffects.CutOff, "cut-off") }
            .Where(pair => (effects & pair.Item1) != 0).Select(pair => pair.Item2));
    }
}
