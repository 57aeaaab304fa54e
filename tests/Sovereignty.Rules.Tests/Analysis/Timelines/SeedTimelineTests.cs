using System.Text.RegularExpressions;
using NodaTime;
using Sovereignty.Analysis;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Reports;
using Sovereignty.Tests.Arrangements;
using Sovereignty.Tests.House;
using Sovereignty.Tests.Reports;

namespace Sovereignty.Tests.Analysis;

/// <summary>The case from which the project started, over the years 2018 through 2028, with every border explained.</summary>
public sealed partial class SeedTimelineTests
{
    private static readonly Timeline Seed = Sovereign.Evaluator(AssessmentTerms.Default).Open(Cases.Alan).Timeline(Known.Day("2018-01-01"), Known.Day("2028-12-31"));

    /// <summary>Each border with its causes, and with the place in the fact sheets that gives the day.</summary>
    public static TheoryData<string, string, string> Borders => new()
    {
        { "2018-03-23", "us-cloud-act", "third-countries (a): in force 2018-03-23, grade A" },
        { "2018-05-25", "eu-cjeu-c-184-20, eu-gdpr-2016-679", "europe (a): applies from 2018-05-25; the judgment is effective as the Regulation that it reads" },
        { "2018-07-01", "ru-374-fz-content", "third-countries 2.2: storage of content from 2018-07-01" },
        { "2019-02-01", "gb-copo-2019", "third-countries 2.3: assent in February 2019, operative later" },
        { "2020-07-16", "eu-gdpr-2016-679-chapter-v-after-c-311-18", "europe 2.2: C-311/18 of 2020-07-16" },
        { "2020-12-09", "fr-patrimoine-l111-1, fr-patrimoine-l111-1-old", "france (a): old wording through 2020-12-08, new from 2020-12-09" },
        { "2021-01-01", "au-ipo-2021, fr-patrimoine-r212-23", "france (a): removed 2021-01-01; third-countries (a): 2021" },
        { "2021-06-27", "eu-gdpr-2016-679-chapter-v-clauses-of-2021", "europe (a): applies from 2021-06-27" },
        { "2021-07-05", "fr-circ-6282-sg", "france 1.1: applied from 2021-07-05, grade B" },
        { "2022-03-08", "fr-secnumcloud-3-2", "france (a): 2022-03-08, grade A(m)" },
        { "2023-06-01", "fr-circ-6282-sg, fr-circ-6404-sg", "france 1.2: R9 of 2021 through 2023-05-31, R9 of 2023 from 2023-06-01" },
        { "2024-05-23", "fr-loi-2024-449-art31, fr-loi-2024-449-art33", "france 2.1: in force 2024-05-23, next-day rule" },
        { "2024-06-21", "in-telecom-act-2023", "third-countries 2.4: provisions notified on 2024-06-21" },
        { "2024-10-14", "gb-ipaa-2024", "third-countries (a): in force 2024-10-14" },
        { "2024-11-01", "gaiax-compliance-24-11", "europe (a): November 2024" },
        { "2024-11-30", "gaiax-compliance-24-11", "europe (a): November 2024" },
        { "2025-01-17", "eu-dora-2022-2554", "europe (a): applies from 2025-01-17" },
        { "2025-02-06", "us-ieepa-eo-14203", "third-countries 1.6: 2025-02-06" },
        { "2026-04-17", "fr-circ-6404-sg-r9-beside-article-31, fr-loi-2024-449-art31-decree", "france 2.2: decree in force 2026-04-17; whether R9 continues beside it is a reading" },
        { "2026-04-27", "de-c3a-1-0", "europe (a): 2026-04-27, voluntary" },
        { "2026-06-12", "us-fisa-702", "third-countries 1.1: repealed by its own terms on 2026-06-12, effects run on" },
        { "2027-03-18", "us-fisa-702", "third-countries 1.2: authorisations run to about 2027-03-17, an assumed bound" },
    };

    [Theory]
    [MemberData(nameof(Borders))]
    public void Each_border_is_explained_by_the_texts_that_make_it(string day, string causes, string sheet)
    {
        Assert.NotEmpty(sheet);
        var border = Seed.Stretches.Single(stretch => stretch.From == Known.Day(day));
        Assert.All(border.Causes, cause => Assert.Equal(CauseKind.Law, cause.Kind));
        Assert.Equal(causes, string.Join(", ", border.Causes.Select(cause => cause.Name).Distinct().Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void There_are_no_other_borders() =>
        Assert.Equal(Borders.Select(row => (string)row[0]), Seed.Stretches.Skip(1).Select(stretch => NodaTime.Text.LocalDatePattern.Iso.Format(stretch.From)));

    [Fact]
    public void Of_days_known_in_part_the_first_is_possible_and_the_end_of_the_effects_of_FISA_702_is_never_certain() =>
        Assert.Equal([Known.Day("2019-02-01"), Known.Day("2024-06-21"), Known.Day("2024-11-01"), Known.Day("2027-03-18")], Seed.Stretches.Skip(1).Where(stretch => !stretch.Causes.Any(cause => cause.IsCertain)).Select(stretch => stretch.From));

    [Fact]
    public void The_approval_of_the_framework_is_told_as_a_nuance_on_both_ends_of_its_uncertain_border() =>
        Assert.Equal(
            [Known.Day("2026-04-17"), Known.Day("2026-08-15"), Known.Day("2026-08-22")],
            Seed.Stretches.SelectMany(stretch => stretch.Nuances.Select(nuance => (nuance.From, nuance.Findings)).Prepend((stretch.From, stretch.Difference?.Findings ?? [])))
                .Where(change => change.Item2.Any(finding => finding.Provision.Value == "fr-loi-2024-449-art31" && finding.Before?.Versions.Count > 0 && !finding.Before.Versions.Equals(finding.After?.Versions)))
                .Select(change => change.Item1));

    /// <summary>
    /// What <c>sovereignty timeline seeds/alan-aws-frankfurt.json --from 2018-01-01 --through 2028-12-31 --format markdown</c> prints was read and approved.
    /// When law changes on purpose, print it again, read what changed, and approve it with the law.
    /// </summary>
    [Fact]
    public void The_timeline_reads_as_it_was_approved()
    {
        var approved = File.ReadAllText(Root.Of("seeds", "expected", "alan-aws-frankfurt-timeline.md"));
        Assert.Equal(WithoutHash(approved), WithoutHash(TimelineReport.WriteMarkdown(Seed, Cases.Alan, Language.English)));
    }

    private static string WithoutHash(string report) => Stamp().Replace(report.ReplaceLineEndings("\n"), "");

    [GeneratedRegex("Catalogue [^\n]*")]
    private static partial Regex Stamp();
}
