using System.Text.RegularExpressions;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed partial class CatalogueTests
{
    /// <summary>Proposals, standards and decisions of which no first day of effect is known.</summary>
    private static readonly string[] NeverBegun =
    [
        "ca-bill-c22", "de-dsk-vladeck-2021", "de-koeln-bmi-2025", "de-sgb10-80", "eu-ai-omnibus-2026-1744", "eu-cada-com-2026-502", "eu-cispe-code",
        "eu-cjeu-c-703-25-p", "eu-cloud-coc", "eu-csa2-proposal", "eu-digital-omnibus-2025", "eu-edpb-gl-05-2021", "eu-ehds-art86", "eu-ehds-art87",
        "eu-eucs", "eu-finreg-2024-2509", "fr-ce-444937", "fr-ce-491644", "fr-ce-492369", "fr-ce-503163", "fr-loi-resilience", "fr-ppl-an-2258-art31-1",
        "fr-ppl-senat-211", "fr-rgs-2-0", "fr-tris-2025-0041", "iso-iec-27001-2022", "it-acn-306-2022", "it-acn-307-2022", "nl-gt-memo-2022", "us-pclob",
    ];

    /// <summary>In words; whatever is longer is a sentence.</summary>
    private const int LongestName = 5;

    /// <summary>Causes that the fact sheets name and that are not shipped as texts of their own.</summary>
    private static readonly string[] CausesElsewhere = ["fr-ordonnance-2025-1247"];

    public static IEnumerable<object[]> Ids => Catalogue.Law.Instruments.Select(instrument => new object[] { instrument.Id.Value });

    [Fact]
    public void Every_text_of_the_sheets_is_there() => Assert.Equal(
        [
            "ch-revfadp", "de-c3a-1-0", "de-c5-2020", "de-c5-2026", "de-c5-gleichwv", "de-sgb10-80", "de-sgb5-393", "de-sgb5-393-amend-2026",
            "eea-agreement", "es-ens-rd-311-2022", "es-ley-39-2015-art9-10", "es-ley-40-2015-art46bis", "es-rdl-14-2019", "eu-adequacy-ad", "eu-adequacy-ar",
            "eu-adequacy-br", "eu-adequacy-ca", "eu-adequacy-ch", "eu-adequacy-epo", "eu-adequacy-fo", "eu-adequacy-gb", "eu-adequacy-gg", "eu-adequacy-il",
            "eu-adequacy-im", "eu-adequacy-je", "eu-adequacy-jp", "eu-adequacy-kr", "eu-adequacy-nz", "eu-adequacy-uy", "eu-ai-omnibus-2026-1744",
            "eu-cada-com-2026-502", "eu-cer-2022-2557", "eu-cispe-code", "eu-cjeu-c-184-20", "eu-cjeu-c-21-23", "eu-cjeu-c-311-18", "eu-cjeu-c-362-14",
            "eu-cjeu-c-413-23-p", "eu-cjeu-c-703-25-p", "eu-cloud-coc", "eu-cloud3-award-2026", "eu-cloud3-tender-2025", "eu-csa-2019-881",
            "eu-csa2-proposal", "eu-csf-1-2-1", "eu-csf-calculator-2026-06-01", "eu-data-act-2023-2854", "eu-data-act-art28", "eu-dga-2022-868",
            "eu-digital-omnibus-2025", "eu-dora-2022-2554", "eu-dpf-2023-1795", "eu-edpb-gl-05-2021", "eu-edpb-rec-01-2020", "eu-ehds-2025-327",
            "eu-ehds-art86", "eu-ehds-art87", "eu-eucs", "eu-ffnpd-2018-1807", "eu-finreg-2024-2509", "eu-gc-t-553-23", "eu-gdpr-2016-679", "eu-membership",
            "eu-nis2-2022-2555", "eu-privacy-shield-2016-1250", "eu-safe-harbour-2000-520", "eu-scc-2021-914", "gaiax-compliance-24-11",
            "iso-iec-27001-2022", "it-acn-306-2022", "it-acn-307-2022", "it-acn-dd-29-2023", "it-acn-reg-21007-24", "nl-cloudbeleid-2022",
            "nl-cloudbeleid-2026", "nl-virbi-2025", "pl-scco-2025",
        ],
        (Catalogue.Law.Instruments.Select(instrument => instrument.Id).Except((Catalogue.France | Catalogue.UnitedStates | Catalogue.ThirdCountries | Catalogue.OnForeignReach).Instruments.Select(instrument => instrument.Id))).Select(id => id.Value));

    [Fact]
    public void Every_text_of_the_sheet_on_third_countries_is_there() => Assert.Equal(
        [
            "au-ipo-2021", "au-tola-2018", "ca-bill-c22", "ca-cc-487-014", "ch-buepf", "ch-ndg", "ch-stgb-271", "ch-vuepf", "cn-counter-espionage", "cn-csl",
            "cn-dsl-art35", "cn-dsl-art36", "cn-nil", "cn-pipl", "de-dsk-vladeck-2021", "de-koeln-bmi-2025", "gb-copo-2019", "gb-ipa-2016", "gb-ipa-2016-s253",
            "gb-ipaa-2024", "il-gss-law-s11", "in-it-act-s69", "in-telecom-act-2023", "nl-gt-memo-2022", "nl-solvinity-prohibition-2026", "ru-236-fz", "ru-242-fz",
            "ru-374-fz", "ru-sorm", "third-countries-covered", "us-cloud-act", "us-eo-12333", "us-eo-14086", "us-exec-agreements-2523", "us-faa-404b-transition", "us-fisa-702", "us-fisa-ecsp",
            "us-ieepa-eo-14203", "us-nsl-2709", "us-pclob", "us-pl-119-84", "us-pl-119-87", "us-risaa-2024",
        ],
        (Catalogue.UnitedStates | Catalogue.ThirdCountries | Catalogue.OnForeignReach).Instruments.Select(instrument => instrument.Id.Value));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_text_says_where_it_was_found_and_when_it_was_verified(string id)
    {
        var text = Of(id);
        Assert.NotEmpty(text.Sources);
        Assert.All(text.Sources, source => Assert.False(string.IsNullOrWhiteSpace(source)));
        Assert.InRange(text.CheckedOn, Known.Day("2026-01-01"), Known.Day(Catalogue.Version));
        Assert.False(string.IsNullOrWhiteSpace(text.Issuer));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Nothing_known_from_memory_decides(string id)
    {
        var text = Of(id);
        Assert.All(text.Provisions.Where(provision => provision is not Power), provision => Assert.NotEqual(Confidence.D, provision.Confidence));
        Assert.All(Content.All<ObligationVersion>(text), version => Assert.NotEqual(Confidence.D, version.Value.Confidence));

        // What is known from memory may be shown, and may make an exposure possible; it may stand in no text that decides.
        if (text.Confidence == Confidence.D || text.Events.Any(happened => happened.Confidence == Confidence.D))
        {
            Assert.All(text.Provisions, provision => Assert.True(provision is Power && (provision.Confidence == Confidence.D || text.Confidence == Confidence.D)));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_life_is_in_order(string id)
    {
        var events = Of(id).Events;
        Assert.All(events.Zip(events.Skip(1)), pair => Assert.True(pair.First.Day.First <= pair.Second.Day.First && pair.First.Day.Last <= pair.Second.Day.Last));
        Assert.All(events.Where(happened => happened.Until is not null), happened => Assert.True(happened.Until!.First > happened.Day.Last || happened.Kind == LifeEventKind.Extended));
        Assert.All(events, happened => Assert.False(string.IsNullOrWhiteSpace(happened.Source)));
        Assert.Equal(NeverBegun.Contains(id), events.All(happened => happened.Kind is not (LifeEventKind.InForce or LifeEventKind.Applicable)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_life_is_one_stretch_without_a_gap(string id)
    {
        var answers = BoundaryDays.Of(Of(id)).Select(day => Asking.StatusOf(id, day.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).Effect).ToArray();
        var began = Array.FindIndex(answers, answer => answer.IsTrue);
        var ended = Array.FindLastIndex(answers, answer => answer.IsTrue);
        Assert.Equal(NeverBegun.Contains(id), began < 0);
        Assert.All(answers.Where((_, i) => began >= 0 && i >= began && i <= ended), answer => Assert.True(answer.IsTrue));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_cause_is_a_text_that_the_sheets_know(string id) => Assert.All(
        Of(id).Events.Select(happened => happened.Cause).OfType<InstrumentId>(),
        cause => Assert.True(Catalogue.Law.Find(cause) is not null || CausesElsewhere.Contains(cause.Value)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_text_speaks_both_languages(string id)
    {
        var texts = Content.All<Text>(Of(id)).ToArray();
        Assert.NotEmpty(texts);
        Assert.All(texts, found =>
        {
            Assert.False(string.IsNullOrWhiteSpace(found.Value.En), found.Place);
            Assert.False(string.IsNullOrWhiteSpace(found.Value.Fr), found.Place);
            Assert.True(found.Value.En != found.Value.Fr || found.Value.En.Split(' ').Length <= LongestName, $"{found.Place}: {found.Value.En}");
        });
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_provision_says_what_it_says(string id)
    {
        var text = Of(id);
        Assert.All(Content.All<ObligationVersion>(text), version => Assert.True(version.Value.Paraphrase.En.EndsWith('.') && version.Value.Paraphrase.Fr.EndsWith('.'), version.Place));
        Assert.All(Content.All<Power>(text), power => Assert.True(power.Value.Paraphrase.En.EndsWith('.') && power.Value.Paraphrase.Fr.EndsWith('.'), power.Place));
        Assert.True(text.Paraphrase.En.EndsWith('.') && text.Paraphrase.Fr.EndsWith('.'));
    }

    [Fact]
    public void Ids_are_in_kebab_case_and_unique()
    {
        var texts = Catalogue.Law.Instruments.Select(instrument => instrument.Id.Value).ToArray();
        var provisions = Catalogue.Law.Instruments.SelectMany(instrument => instrument.Provisions);
        var within = provisions.SelectMany(provision => provision is Obligation obligation
            ? obligation.Versions.Select(version => version.Id.Value).Append(provision.Id.Value).Distinct()
            : [provision.Id.Value]).ToArray();
        Assert.All(texts.Concat(within).Concat(Catalogue.Law.Questions.Select(question => question.Id)), id => Assert.Matches(KebabCase(), id));
        Assert.Equal(texts.Length, texts.Distinct().Count());
        Assert.Equal(within.Length, within.Distinct().Count());
    }

    [Fact]
    public void The_questions_left_open_are_these() => Assert.Equal(
        [
            "ca-487-014-content: ",
            "de-c5-gleichwv-extended: ",
            "de-sgb5-393-new-systems: ",
            "de-sgb5-393-own-cloud: ",
            "eu-adequacy-br-eea: ",
            "eu-dora-insurers: ",
            "eu-gdpr-remote-access: ",
            "eu-scc-older-clauses: ",
            "in-telecom-cloud: ",
            "nl-cloudbeleid-2022-conditions: ",
            "powers-of-other-third-states: ",
            "us-group-entity: reaches, does-not-reach",
            "us-landlord-disclosure: ",
            "us-minimum-contacts: ",
        ],
        Catalogue.Law.Questions.Where(question => !question.Id.StartsWith("fr-", StringComparison.Ordinal)).Select(question => question.Id + ": " + string.Join(", ", question.Readings.Select(reading => reading.Id))));

    private static Instrument Of(string id) => Catalogue.Law.Find(InstrumentId.Of(id))!;

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex KebabCase();
}
