using NodaTime;
using NodaTime.Text;
using Sovereignty.Analysis;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Json;
using Sovereignty.Reports;
using Sovereignty.Tests.Arrangements;
using Sovereignty.Tests.House;
using Sovereignty.Tests.Law;

namespace Sovereignty.Tests.Analysis;

/// <summary>Since when a party has been reached by a power through a path, which is not since when the power exists.</summary>
public sealed class ReachTests
{
    private const string CloudAct = "us-cloud-act-2713";

    [Fact]
    public void A_holder_of_64_percent_reaches_since_the_day_of_its_holding_and_not_since_the_power_exists()
    {
        var exaion = Seed("exaion", "exaion");
        var reach = Certain(exaion, "2026-06-25", CloudAct)!;

        Assert.Equal(["exaion", "mara-holdings"], reach.Exposure.Path.Select(party => party.Value));
        Assert.Equal(("2026-02-20", "2026-02-20", null, true), Days(reach));
        Assert.Equal("2018-03-23", reach.Exposure.Since.Describe().En);
        Assert.Equal("2026-02-20", Days(Certain(exaion, "2026-02-20", CloudAct)!).Since);
        Assert.Null(Certain(exaion, "2026-02-19", CloudAct));
    }

    [Fact]
    public void A_foundation_with_the_majority_of_votes_reaches_since_it_has_it_whatever_its_capital()
    {
        var foundation = Some.Company("foundation", "US") with { Kind = Known.As(PartyKind.Foundation) };
        var held = Some.FrenchCloud.With(foundation, Some.Company("home", "FR")).HeldBy(
            Some.Holding("home", 80m, 30m),
            Some.Holding("foundation", 20m, 70m) with { Controls = Fact<bool>.Unknown, Period = Known.As(Known.Days("2026-05-13", "2027-12-31")) });
        var arrangement = Some.Ministry.On(held);

        Assert.Null(Certain(arrangement, "2026-05-12", CloudAct));
        Assert.Equal(("2026-05-13", "2026-05-13", "2027-12-31", true), Days(Certain(arrangement, "2026-05-13", CloudAct)!));
        Assert.Equal(("2026-05-13", "2026-05-13", "2027-12-31", true), Days(Certain(arrangement, "2026-11-23", CloudAct)!));
    }

    [Theory]
    [InlineData("2025-11-05")]
    [InlineData("2026-05-24")]
    [InlineData("2026-05-25")]
    [InlineData("2026-11-23")]
    public void A_takeover_announced_and_then_prohibited_reaches_on_no_day(string on)
    {
        var reaches = Reaches(Seed("solvinity", "solvinity-group"), on);

        Assert.NotEmpty(reaches);
        Assert.DoesNotContain(reaches, reach => reach.Exposure.Path.Any(party => party.Value == "kyndryl"));
    }

    [Fact]
    public void A_reach_is_no_older_than_the_power_and_one_that_always_held_is_as_old()
    {
        Assert.Equal(("2018-03-23", "2018-03-23", null, true), Days(Certain(Linked.By("parent", "US"), "2026-06-20", CloudAct)!));
    }

    [Fact]
    public void A_day_known_in_part_is_possible_first_and_certain_then()
    {
        var begins = Validity.Of(UncertainDay.Between(Known.Day("2026-02-01"), Known.Day("2026-02-20")), UncertainDay.Never);
        var held = Some.Ministry.On(Some.FrenchCloud.With(Some.Company("us-parent", "US")).HeldBy(Some.Holding("us-parent", 100m) with { Period = Known.As(begins) }));

        Assert.Equal(("2026-02-20", "2026-02-01", null, true), Days(Certain(held, "2026-06-20", CloudAct)!));
        Assert.Equal(("2026-02-01", "2026-02-01", null, true), Days(Assert.Single(Reaches(held, "2026-02-10"), IsOf(CloudAct))));
    }

    [Fact]
    public void A_gap_begins_the_reach_anew()
    {
        Holding Held(string holder, string from, string through) => Some.Holding(holder, 100m) with { Period = Known.As(Known.Days(from, through)) };
        var held = Some.FrenchCloud.With(Some.Company("us-parent", "US"), Some.Company("home", "FR"), Some.Company("us-other", "US"));

        var sold = Some.Ministry.On(held.HeldBy(Held("us-parent", "2020-01-01", "2022-12-31"), Held("us-other", "2023-01-01", "2030-12-31")));
        Assert.Equal(("2020-01-01", "2020-01-01", "2022-12-31", true), Days(Certain(sold, "2022-12-31", CloudAct)!));
        Assert.Equal(("2023-01-01", "2023-01-01", "2030-12-31", true), Days(Certain(sold, "2023-01-01", CloudAct)!));
    }

    [Fact]
    public void A_reach_goes_on_while_the_effects_of_a_lapsed_text_run_on()
    {
        var parent = Some.FrenchCloud.With(Some.Company("us-parent", "US")).HeldBy(Some.Holding("us-parent", 100m) with { Controls = Known.As(true) });
        var fisa = Reaches(Some.Ministry.On(parent), "2026-11-23").Where(reach => reach.Exposure.RunsOnAfterLapse).ToArray();

        // The statute lapsed on 2026-06-12; the reach goes on, from its first day through the last day of its effects.
        Assert.NotEmpty(fisa);
        Assert.All(fisa, reach => Assert.True(reach.Since < Known.Day("2026-06-12")));
    }

    [Fact]
    public void Where_the_day_of_knowledge_follows_what_is_known_on_the_asked_day_judges_all_days()
    {
        var exaion = Seed("exaion", "exaion");
        var followed = Sovereign.Evaluator(AssessmentTerms.Default with { Knowledge = Knowledge.OfTheAskedDay }).Open(exaion);
        var asOf = Sovereign.Evaluator(AssessmentTerms.Default with { Knowledge = Knowledge.AsOf(Known.Day("2026-06-25")) }).Open(exaion);

        // The holding was published on 2026-06-25 and had begun on 2026-02-20.
        Assert.DoesNotContain(followed.Reaches(Known.Day("2026-06-24")), reach => reach.Exposure.Path.Any(party => party.Value == "mara-holdings"));
        Assert.Equal(asOf.Reaches(Known.Day("2026-06-25")), followed.Reaches(Known.Day("2026-06-25")));
        Assert.Equal("2026-02-20", Days(Assert.Single(followed.Reaches(Known.Day("2026-06-25")), reach => IsOf(CloudAct)(reach) && reach.Exposure.IsCertain)).Since);
    }

    [Fact]
    public void A_description_that_changes_more_often_than_the_search_goes_is_told_as_such()
    {
        // Every day somebody else holds nothing, so that every day has a window of its own.
        var parent = Some.Holding("us-parent", 100m) with { Controls = Known.As(true) };
        var others = Enumerable.Range(0, 300).Select(i => Some.Holding("home-" + i, 0m) with { Period = Known.As(Validity.Between(Known.Day("2020-01-01").PlusDays(i), Known.Day("2020-01-01").PlusDays(i))) });
        var held = Some.FrenchCloud.With([Some.Company("us-parent", "US"), .. Enumerable.Range(0, 300).Select(i => Some.Company("home-" + i, "FR"))]).HeldBy([parent, .. others]);
        var reach = Certain(Some.Ministry.On(held), "2020-12-31", CloudAct)!;

        Assert.False(reach.IsComplete);
        Assert.True(reach.Since > Known.Day("2018-03-23"));
    }

    [Fact]
    public void The_report_and_the_json_tell_it()
    {
        var (exaion, on) = (Seed("exaion", "exaion"), Known.Day("2026-06-25"));
        var dossier = Sovereign.Evaluator(AssessmentTerms.Default).Open(exaion);
        var (assessment, reaches) = (dossier.Assess(on), dossier.Reaches(on));
        var english = ExposureReport.WriteText(assessment, exaion, Language.English, reaches: reaches).ReplaceLineEndings(" ");

        Assert.Contains("MARA Holdings (layer layer), reached since 2026-02-20 (earliest recorded)", string.Join(' ', english.Split(' ', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Contains("atteinte depuis le 2026-02-20 (premier jour recensé)", ExposureReport.WriteMarkdown(assessment, exaion, Language.French, reaches), StringComparison.Ordinal);
        Assert.Contains("\"reached\": {\n        \"since\": \"2026-02-20\",\n        \"possiblySince\": \"2026-02-20\",\n        \"through\": null,\n        \"complete\": true\n      }", System.Text.Encoding.UTF8.GetString(ExposureJson.ToUtf8(assessment, reaches)), StringComparison.Ordinal);
        Assert.DoesNotContain("reached since", ExposureReport.WriteText(assessment, exaion, Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_link_is_certain_and_something_else_is_not_the_path_is_that_of_the_link()
    {
        var exaion = Seed("exaion", "exaion") is var read ? read with { Layers = Known.Exactly(new Layer { Id = LayerId.Of("layer"), Operator = Known.As(PartyId.Of("exaion")) }) } : read;
        var reach = Assert.Single(Reaches(exaion, "2026-06-25"), IsOf(CloudAct));

        Assert.False(reach.Exposure.IsCertain);
        Assert.Equal(["exaion", "mara-holdings"], reach.Exposure.Path.Select(party => party.Value));
        Assert.Equal("2026-02-20", Days(reach).Since);
    }

    [Fact]
    public void A_power_known_from_memory_reaches_for_as_long_as_it_exists_and_no_text_has_ended_before_it_began()
    {
        // Of a text of grade D no day is trusted: whether it is there is open on every day.
        var linked = Linked.By("seat", "AU");
        var (early, reaches) = (linked.AssessedOn("2010-01-01"), Reaches(linked, "2026-06-20"));
        var australian = Assert.Single(reaches, IsOf("au-tola-2018-part-15"));

        Assert.All(early.Exposures, exposure => Assert.False(exposure.RunsOnAfterLapse));
        Assert.Equal((null, null, null, true), Days(australian));
        Assert.Contains("reached for as long as the power exists", ExposureReport.WriteText(linked.AssessedOn("2026-06-20"), linked, Language.English, reaches: reaches).ReplaceLineEndings(" ").Replace("    ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static HostingArrangement Seed(string name, string party)
    {
        var read = ArrangementJson.ReadOrThrow(File.ReadAllBytes(Root.Of("seeds", "ownership", name + ".json")));
        return read with { Layers = Known.Exactly(Some.FrenchCloud.Layer with { Operator = Known.As(PartyId.Of(party)) }) };
    }

    private static ValueList<Reach> Reaches(HostingArrangement arrangement, string on) => Sovereign.Evaluator(AssessmentTerms.Default).Open(arrangement).Reaches(Known.Day(on));

    private static Reach? Certain(HostingArrangement arrangement, string on, string power) => Reaches(arrangement, on).SingleOrDefault(reach => IsOf(power)(reach) && reach.Exposure.IsCertain);

    private static Predicate<Reach> IsOf(string power) => reach => reach.Exposure.Citation.Provision.Value == power;

    private static (string? Since, string? PossiblySince, string? Through, bool IsComplete) Days(Reach reach) => (Iso(reach.Since), Iso(reach.PossiblySince), Iso(reach.Through), reach.IsComplete);

    private static string? Iso(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;
}
