using System.Text.RegularExpressions;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed partial class CatalogueTests
{
    private static readonly string[] NeverBegun = 
        ["ca-bill-c22", "de-dsk-vladeck-2021", "de-koeln-bmi-2025", "eu-eucs", "fr-tris-2025-0041", "iso-iec-27001-2022", "nl-gt-memo-2022", "us-pclob"];

    /// <summary>In words; whatever is longer is a sentence.</summary>
    private const int LongestName = 5;

    /// <summary>Causes that the fact sheets name and that are not shipped as texts of their own.</summary>
    private static readonly string[] CausesElsewhere = ["fr-ordonnance-2025-1247"];

    public static IEnumerable<object[]> Ids => Catalogue.Law.Instruments.Select(instrument => new object[] { instrument.Id.Value });

    [Fact]
    public void Every_text_of_the_first_circle_is_there() => Assert.Equal(
        [
            "eea-agreement", "eu-cjeu-c-184-20", "eu-eucs", "eu-gdpr-2016-679", "eu-membership", "fr-arrete-prmd2617964a", "fr-arrete-prmj2603774a",
            "fr-cgi-242-nonies-b", "fr-circ-6282-sg", "fr-circ-6404-sg", "fr-code-civil-art1", "fr-crpa-l311-6", "fr-csp-l1111-8", "fr-decret-2026-209",
            "fr-decret-2026-272", "fr-hds-v1", "fr-hds-v2", "fr-loi-2024-449-art31", "fr-rappel-2025-04-22", "fr-secnumcloud-3-2", "fr-tris-2025-0041",
            "iso-iec-27001-2022", "us-cloud-act", "us-fisa-702",
        ],
        (Catalogue.France | Catalogue.EuropeanUnion | Catalogue.International | BodyOfLaw.Of(CloudAct.Instrument, Fisa702.Instrument)).Instruments.Select(instrument => instrument.Id.Value));

    [Fact]
    public void Every_text_of_the_sheet_on_third_countries_is_there() => Assert.Equal(
        [
            "au-ipo-2021", "au-tola-2018", "ca-bill-c22", "ca-cc-487-014", "ch-buepf", "ch-ndg", "ch-stgb-271", "ch-vuepf", "cn-counter-espionage", "cn-csl",
            "cn-dsl-art35", "cn-dsl-art36", "cn-nil", "cn-pipl", "de-dsk-vladeck-2021", "de-koeln-bmi-2025", "gb-copo-2019", "gb-ipa-2016", "gb-ipa-2016-s253",
            "gb-ipaa-2024", "il-gss-law-s11", "in-it-act-s69", "in-telecom-act-2023", "nl-gt-memo-2022", "nl-solvinity-prohibition-2026", "ru-236-fz", "ru-242-fz",
            "ru-374-fz", "ru-sorm", "us-cloud-act", "us-eo-12333", "us-eo-14086", "us-exec-agreements-2523", "us-faa-404b-transition", "us-fisa-702", "us-fisa-ecsp",
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
            "fr-art31-before-decree: bound, with-decree",
            "fr-art31-criteria-before-framework: ",
            "fr-art31-named-groups: ",
            "fr-contractor-hosting: reaches, does-not-reach",
            "fr-hds-insurers-before-note: ",
            "fr-r9-2021-other-sensitive-data: ",
            "fr-r9-2023-derogation-term: ",
            "fr-r9-beside-article-31: continues, yields",
            "fr-secnumcloud-conclusive: conclusive, rebuttable",
            "fr-secnumcloud-indirect-holdings: multiplied, attributed",
            "fr-secnumcloud-natural-persons: count, do-not-count",
            "fr-tris-2025-0041-criteria: ",
            "in-telecom-cloud: ",
            "us-group-entity: reaches, does-not-reach",
            "us-landlord-disclosure: ",
            "us-minimum-contacts: ",
        ],
        Catalogue.Law.Questions.Select(question => question.Id + ": " + string.Join(", ", question.Readings.Select(reading => reading.Id))));

    private static Instrument Of(string id) => Catalogue.Law.Find(InstrumentId.Of(id))!;

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex KebabCase();
}
