using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.AnyLaw;

namespace Sovereignty.Tests.Kit;

/// <summary>Coverage of laws of a few lines, in which exactly one thing is not exercised.</summary>
public sealed class LawCoverageTests
{
    private static readonly LocalDate First = Known.Day("2026-01-01");
    private static readonly LocalDate Second = Known.Day("2027-01-01");
    private static readonly LocalDate[] About = [.. new[] { First, Second }.SelectMany(day => new[] { day.PlusDays(-1), day, day.PlusDays(1) })];
    private static readonly Exemption Outside = new(new("keys held outside", "clés détenues ailleurs"), new KeysHeldOutsideProvider());
    private static readonly Country France = Country.Of("FR");

    /// <summary>Storage in France in two versions, the second with an exception.</summary>
    private static readonly BodyOfLaw Storage = Small.Law(Small.Obligation("storage", versions:
    [
        Small.Version("storage-1", UncertainDay.On(First), requires: new DataLocatedIn(France)),
        Small.Version("storage-2", UncertainDay.On(Second), requires: new DataLocatedIn(France)) with { Exemptions = [Outside] },
    ]));

    private static HostingArrangement InGermany => Some.Ministry.On(Some.FrenchCloud.In("DE"));

    private static HostingArrangement InGermanyWithKeysOutside => Some.Ministry.On(Some.FrenchCloud.In("DE").Where(layer => layer with { Keys = Known.As(KeyCustody.OutsideProvider) }));

    [Fact]
    public void A_run_that_exercises_everything_misses_nothing()
    {
        var report = Of(Storage, InGermanyWithKeysOutside, About);

        Assert.Empty(report.Missing);
        Assert.All(report.Totals, total => Assert.Equal(1, total.Share));
        report.ThrowIfBelow(CoverageThreshold.Of(1));
    }

    [Fact]
    public void An_exception_that_never_held_is_all_that_is_missing()
    {
        var report = Of(Storage, InGermany, About);

        Assert.Equal("storage-2, exception “keys held outside”: never excused (did not hold 2, open 0)", Assert.Single(report.Missing).En);
        Assert.Equal("storage-2, exception « clés détenues ailleurs » : jamais retenue (écartée 2, ouverte 0)", Assert.Single(report.Missing).Fr);
        Assert.Equal([1m, 1m, 0m, 1m, 1m], report.Totals.Select(total => total.Share));
    }

    [Fact]
    public void An_exception_of_which_nobody_needed_to_ask_was_never_asked()
    {
        var report = Of(Storage, Some.Ministry.On(Some.FrenchCloud), About);

        Assert.Equal("storage-2, exception “keys held outside”: never asked", Assert.Single(report.Missing).En);
        Assert.Equal(new VersionCoverage(ProvisionId.Of("storage-2")) { Met = 2, Exceptions = [new(Outside.Label, 0, 0, 0)] }, report.Provisions.Single().Versions[1]);
    }

    [Fact]
    public void An_exception_that_stayed_open_is_told_so()
    {
        var report = Of(Storage, Some.Ministry.On(Some.FrenchCloud.In("DE").Where(layer => layer with { Keys = Fact<KeyCustody>.Unknown })), About);

        Assert.Contains(report.Missing, missing => missing.En == "storage-2, exception “keys held outside”: never excused (did not hold 0, open 2)");
    }

    [Fact]
    public void A_version_of_which_no_day_was_asked_is_told()
    {
        var law = Small.Law(Small.Obligation("storage", versions:
        [
            Small.Version("storage-1", UncertainDay.Always, requires: new DataLocatedIn(France)),
            Small.Version("storage-2", UncertainDay.NotBefore(Second), requires: new DataLocatedIn(France)),
        ]));
        var report = Of(law, InGermany, [Second.PlusDays(-1)]);

        Assert.Equal(
            ["storage, version storage-2: never asked", "2027-01-01 (storage-2), not asked: the day itself, the day after"],
            report.Missing.Select(missing => missing.En));
    }

    [Fact]
    public void A_version_that_was_asked_and_never_bit_is_told()
    {
        var law = Small.Law(Small.Obligation("storage", versions:
        [
            Small.Version("storage-1", UncertainDay.On(First), requires: new DataLocatedIn(France)),
            Small.Version("storage-2", UncertainDay.On(Second), requires: new DataLocatedIn(France), applies: Condition.Never),
        ]));

        Assert.Equal("storage, version storage-2: never bit (not applicable 2, open 0)", Assert.Single(Of(law, InGermany, About).Missing).En);
    }

    [Fact]
    public void A_day_that_was_not_asked_is_all_that_is_missing()
    {
        var report = Of(Storage, InGermanyWithKeysOutside, [.. About.Where(day => day != Second)]);

        Assert.Equal("2027-01-01 (storage-2), not asked: the day itself", Assert.Single(report.Missing).En);
        Assert.Equal("2027-01-01 (storage-2), non interrogé : le jour même", Assert.Single(report.Missing).Fr);
        Assert.Equal((5, 6), (report.Totals[4].Covered, report.Totals[4].Of));
    }

    [Fact]
    public void The_days_of_the_laws_life_are_events_versions_powers_memberships_and_acceptances()
    {
        var days = Enumerable.Range(1, 8).Select(month => new LocalDate(2026, month, 1)).ToArray();
        var territory = Small.Union with { Members = [new Membership(France, Validity.Between(days[3], days[4]))] };
        var standard = new StandardRecognition { Id = ProvisionId.Of("standard"), Article = "", Standard = StandardId.Of("standard"), Accepts = [new AcceptedCertificate(SchemeId.Of("scheme"), null, Validity.Between(days[5], days[6]))] };
        var power = Small.Power("power", Condition.Never) with { From = UncertainDay.On(days[2]) };
        var duty = Small.Obligation("duty", versions: Small.Version("duty", UncertainDay.On(days[1])));
        var suspended = new LifeEvent(LifeEventKind.Suspended, UncertainDay.On(days[0]), LocalDate.MinIsoValue, "a source") { Until = UncertainDay.On(days[7]) };
        var report = new LawCoverage(BodyOfLaw.Of(LawGenerators.Of("law", [Small.InForce, suspended], duty, power, territory, standard))).Report();

        Assert.Equal(days, report.BoundaryDays.Select(day => day.Day));
        Assert.Equal(["law", "duty", "power", "union", "union", "standard", "standard", "law"], report.BoundaryDays.Select(day => day.Of.Single()));
    }

    [Fact]
    public void A_duty_that_never_applied_is_told_once()
    {
        var law = Small.Law(Small.Obligation("one", requires: Condition.Always), Small.Obligation("other", applies: Condition.Never));
        var report = Of(law, InGermany, [First]);

        Assert.Equal("other: never bit (not applicable 1, open 0)", Assert.Single(report.Missing).En);
        Assert.Equal((1, 2), (report.Totals[0].Covered, report.Totals[0].Of));
    }

    [Fact]
    public void A_recognition_is_reached_when_a_settled_answer_rests_on_it()
    {
        var law = Small.Law(Small.Obligation("duty", new StoredIn(Small.Union.Territory)), Small.Union, Small.Union with { Id = ProvisionId.Of("other"), Territory = TerritoryId.Of("other") });
        var open = Of(law, Some.Ministry.On(Some.FrenchCloud.Where(layer => layer with { Storage = FactList<Place>.Unknown })), [First]);

        Assert.Equal("other: no answer rests on it", Assert.Single(Of(law, InGermany, [First]).Missing).En);
        Assert.Contains(open.Missing, missing => missing.En == "duty: never bit (not applicable 0, open 1)");
        Assert.Contains(open.Missing, missing => missing.En.StartsWith("union:", StringComparison.Ordinal));
    }

    [Fact]
    public void A_power_is_reached_by_an_exposure_that_is_certain()
    {
        var law = Small.Law(Small.Power("power", new EstablishedIn(Country.Of("US"))));
        var german = Some.Ministry.On(Some.FrenchCloud);
        var possible = german with { Layers = FactList.AtLeast(german.Layers.Entries) };

        Assert.Empty(Of(law, Some.Ministry.On(new Cloud(Some.FrenchCloud.Layer, [Some.Company("french-cloud", "US")])), [First]).Missing);
        Assert.Equal("power: no answer rests on it", Assert.Single(Of(law, german, [First]).Missing).En);
        Assert.Equal("power: only open answers rest on it (1)", Assert.Single(Of(law, possible, [First]).Missing).En);
    }

    [Fact]
    public void An_inference_is_reached_when_data_counts_by_it()
    {
        var inference = new Inference { Id = ProvisionId.Of("inference"), Article = "", Category = DataCategories.Health, When = new DataCountsAs(DataCategories.Ordinary), Paraphrase = Text.Same("inferred") };
        var law = Small.Law(Small.Obligation("duty", Condition.Always, applies: new DataCountsAs(DataCategories.Health), about: SubjectKind.DataSet), inference);

        Assert.Empty(Of(law, InGermany, [First]).Missing);
        Assert.Equal(2, Of(law, InGermany.Carrying(Some.Secrets), [First]).Missing.Count);
    }

    [Fact]
    public void Too_little_is_refused_with_what_is_missing()
    {
        var report = Of(Storage, InGermany, [.. About.Where(day => day != First)]);
        var refusal = Assert.Throws<CoverageException>(() => report.ThrowIfBelow(new CoverageThreshold { Versions = 1, Exceptions = 0.5m, BoundaryDays = 0.9m }));

        Assert.Equal(
            """
            Exceptions that excused: 0 of 1 (0 %), at least 50 % wanted. Missing:
              storage-2, exception “keys held outside”: never excused (did not hold 2, open 0)
            Days asked about changes of the law: 5 of 6 (83.3 %), at least 90 % wanted. Missing:
              2026-01-01 (storage-1), not asked: the day itself
            """.ReplaceLineEndings("\n"),
            refusal.Message);
        report.ThrowIfBelow(new CoverageThreshold { Versions = 1, BoundaryDays = 0.83m });
    }

    [Fact]
    public void Law_without_provisions_has_nothing_to_reach()
    {
        var report = Of(BodyOfLaw.Empty, InGermany, [First]);

        Assert.Empty(report.Missing);
        Assert.Equal((1, 0), (report.Assessments, report.Totals.Sum(total => total.Of)));
        report.ThrowIfBelow(CoverageThreshold.Of(1));
    }

    [Fact]
    public void An_assessment_of_other_law_is_refused()
    {
        var coverage = new LawCoverage(Storage);

        Assert.Throws<ArgumentException>(() => coverage.Assess(new SovereigntyEvaluator(Small.Law(Small.Union)).Open(InGermany), First));
        Assert.Equal(0, coverage.Report().Assessments);
    }

    [Fact]
    public void Equal_law_is_the_same_law()
    {
        var coverage = new LawCoverage(Storage | BodyOfLaw.Empty);
        coverage.Record(new SovereigntyEvaluator(Storage).Open(InGermany).Assess(First));

        Assert.Equal(1, coverage.Report().Provisions.Single().Bit);
    }

    [Fact]
    public void Threads_count_together_what_one_counts_alone()
    {
        var (alone, together) = (new LawCoverage(Storage), new LawCoverage(Storage));
        HostingArrangement[] arrangements = [InGermany, InGermanyWithKeysOutside, Some.Ministry.On(Some.FrenchCloud)];
        var asked = Enumerable.Range(0, 20).SelectMany(_ => arrangements).SelectMany(arrangement => About, (arrangement, day) => (arrangement, day)).ToArray();
        foreach (var (arrangement, day) in asked)
        {
            alone.Assess(new SovereigntyEvaluator(Storage).Open(arrangement), day);
        }

        var dossiers = arrangements.ToDictionary(arrangement => arrangement, new SovereigntyEvaluator(Storage).Open);
        Parallel.ForEach(asked, one => together.Assess(dossiers[one.arrangement], one.day));

        Assert.Equal(asked.Length, together.Report().Assessments);
        Assert.Equal(alone.Report(), together.Report());
    }

    [Fact]
    public void Theorems_feed_it_the_cases_that_they_try()
    {
        var coverage = new LawCoverage(Storage);
        var report = Theorems.Of(Storage, nameof(TimeTheorems.Deciding_agrees_with_assessing), new TheoremOptions { Cases = 60, Coverage = coverage });

        Assert.True(report.Holds);
        Assert.Equal(60, coverage.Report().Assessments);
        Assert.Equal([1m, 1m], coverage.Report().Totals.Take(2).Select(total => total.Share));
    }

    [Fact]
    public void A_theorem_tried_on_other_law_counts_nothing()
    {
        var coverage = new LawCoverage(Small.Law(Small.Union));
        Theorems.Of(Storage, nameof(TimeTheorems.Deciding_agrees_with_assessing), new TheoremOptions { Cases = 5, Coverage = coverage });

        Assert.Equal(0, coverage.Report().Assessments);
    }

    [Fact]
    public void The_report_tells_totals_then_what_is_missing_then_the_counts()
    {
        var report = Of(Storage, InGermany, [.. About.Where(day => day != First)]);

        Assert.Equal(
            $"""
            # Coverage of law

            Assessments counted: 5. Law: {Storage.Hash}.

            | What | Reached | Of | Share |
            | --- | --- | --- | --- |
            | Duties that bit | 1 | 1 | 100 % |
            """.ReplaceLineEndings("\n"),
            report.WriteMarkdown(Language.English)[..report.WriteMarkdown(Language.English).IndexOf("\n| Versions", StringComparison.Ordinal)]);
        Assert.Contains("Ce qui manque", report.WriteText(Language.French), StringComparison.Ordinal);
        Assert.Contains("2026-01-01 (storage-1), non interrogé : le jour même", report.WriteText(Language.French), StringComparison.Ordinal);
    }

    private static CoverageReport Of(BodyOfLaw law, HostingArrangement arrangement, IEnumerable<LocalDate> days)
    {
        var (coverage, dossier) = (new LawCoverage(law), new SovereigntyEvaluator(law).Open(arrangement));
        foreach (var day in days)
        {
            coverage.Assess(dossier, day);
        }

        return coverage.Report();
    }
}
