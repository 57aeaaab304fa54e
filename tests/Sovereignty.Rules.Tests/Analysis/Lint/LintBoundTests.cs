using System.Diagnostics;
using System.Text;
using System.Text.Json;
using NodaTime;
using Sovereignty.Analysis;
using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Json;
using Sovereignty.Law;
using Sovereignty.Reports;
using Sovereignty.Tests.AnyLaw;
using Sovereignty.Tests.Json;

namespace Sovereignty.Tests.Analysis;

/// <summary>The law as shipped, laws that are odd or huge, and how findings are written.</summary>
public sealed class LintBoundTests
{
    private static readonly SchemaCheck Sarif = new(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Fixtures", "sarif-2.1.0.json")));

    /// <summary>Staggered first days that the texts themselves give, and members of the Union named again beside their older membership of the Area: true, and nothing is wrong.</summary>
    [Fact]
    public void The_shipped_law_has_notes_only()
    {
        var lint = LawLint.Of(Catalogue.Law);
        Assert.True(lint.IsComplete);
        Assert.All(lint.Findings, finding => Assert.Equal(LintLevel.Note, finding.Level));
        Assert.Equal(
            ["fr-hds-v2-exi-28", "fr-hds-v2-exi-29", "fr-hds-v2-exi-30", "fr-hds-v2-exi-31", "ru-374-fz-content"],
            lint.Findings.Where(finding => finding.Rule.Id == "gap-before-version").Select(finding => finding.Provision!.Value));
        Assert.Equal(
            ["de-sgb5-393-equated-states", "eea-agreement-territory", "nl-cloudbeleid-2026-places", "third-countries-covered-territory"],
            lint.Findings.Where(finding => finding.Rule.Id == "overlapping-recognitions").Select(finding => finding.Provision!.Value).Distinct());
    }

    [Fact]
    public void Certificates_places_and_immunity_stand_un_negated_in_requirements_and_exceptions_and_nowhere_else() =>
        Assert.DoesNotContain(LawLint.Of(Catalogue.Law).Findings, finding => finding.Rule.Id == "misplaced-question");

    [Fact]
    public void No_law_has_no_findings() => Assert.Empty(LawLint.Of(BodyOfLaw.Empty, new LocalDate(2026, 1, 1)).Findings);

    [Fact]
    public void A_term_below_a_month_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => LawLint.Of(BodyOfLaw.Empty, months: 0));

    [Fact]
    public void Texts_that_cause_each_other_are_looked_at_once()
    {
        Instrument One(string id, string cause) => LawGenerators.Of(id, [Small.InForce with { Cause = InstrumentId.Of(cause) }]);
        Assert.Empty(LawLint.Of(BodyOfLaw.Of(One("a", "b"), One("b", "a"))).Findings);
    }

    [Fact]
    public void Ten_thousand_provisions_take_a_bounded_time_and_are_told_in_order()
    {
        var keys = new KeysHeldOutsideProvider();
        var law = Small.Law([.. Enumerable.Range(0, 10_000).Select(place => Small.Obligation(FormattableString.Invariant($"p-{place:00000}"), keys, place % 100 == 0 ? keys & !keys : Condition.Always))]);
        var watch = Stopwatch.StartNew();
        var lint = LawLint.Of(law);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), watch.Elapsed.ToString());
        Assert.Equal(100, lint.Findings.Count);
        Assert.Equal(lint.Findings.Select(finding => finding.Path).Order(StringComparer.Ordinal), lint.Findings.Select(finding => finding.Path));
    }

    /// <summary>Nine pigeons and eight holes: a contradiction that takes too long to show is not told, and that is said.</summary>
    [Fact]
    public void What_takes_too_long_is_given_up_and_said()
    {
        Condition In(int pigeon, int hole) => new HasHappened(EventId.Of(FormattableString.Invariant($"pigeon-{pigeon}-{hole}")));
        var pigeons = Enumerable.Range(0, 9).Select(pigeon => Any(Enumerable.Range(0, 8).Select(hole => In(pigeon, hole))));
        var holes = Enumerable.Range(0, 8).SelectMany(hole => Enumerable.Range(0, 9).SelectMany(pigeon => Enumerable.Range(0, pigeon).Select(other => !(In(pigeon, hole) & In(other, hole)))));
        var watch = Stopwatch.StartNew();
        var lint = LawLint.Of(Small.Law(Small.Obligation("one", new KeysHeldOutsideProvider(), pigeons.Concat(holes).Aggregate((one, other) => one & other))));
        Assert.Empty(lint.Findings);
        Assert.False(lint.IsComplete);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), watch.Elapsed.ToString());
        Assert.Contains("Not every condition", LintReport.WriteText(lint, BodyOfLaw.Empty, Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public void What_is_written_as_sarif_fits_its_schema(Language language)
    {
        var law = Catalogue.Law | Small.Law(Small.Obligation("one", Condition.Never, new HoldsCertificate(SchemeId.Of("scheme")) & new StoredIn(TerritoryId.Of("nowhere"))));
        foreach (var lint in new[] { LawLint.Of(law, new LocalDate(2030, 1, 1)), LawLint.Of(BodyOfLaw.Empty) })
        {
            var written = SarifJson.ToUtf8(lint, language);
            Assert.Equal(written, SarifJson.ToUtf8(lint, language));
            using var document = JsonDocument.Parse(written);
            Assert.True(Sarif.Accepts(document.RootElement));
            var run = document.RootElement.GetProperty("runs")[0];
            var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
            Assert.Equal(lint.Findings.Count, run.GetProperty("results").GetArrayLength());
            Assert.All(run.GetProperty("results").EnumerateArray(), result =>
                Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
        }
    }

    [Fact]
    public void The_schema_refuses_what_is_not_sarif()
    {
        var written = Encoding.UTF8.GetString(SarifJson.ToUtf8(LawLint.Of(Catalogue.Law), Language.English));
        Assert.All([("\"2.1.0\"", "\"2.0\""), ("\"level\": \"note\"", "\"level\": \"hint\""), ("\"results\"", "\"result\"")], change =>
        {
            using var document = JsonDocument.Parse(written.Replace(change.Item1, change.Item2, StringComparison.Ordinal));
            Assert.False(Sarif.Accepts(document.RootElement));
        });
    }

    [Fact]
    public void The_report_tells_each_finding_with_its_rule_in_both_languages()
    {
        var law = Small.Law(Small.Obligation("one", new KeysHeldOutsideProvider(), Condition.Never));
        var lint = LawLint.Of(law);
        var (english, french) = (LintReport.WriteText(lint, law, Language.English), LintReport.WriteText(lint, law, Language.French));
        Assert.Contains("1 text: 1 finding", english, StringComparison.Ordinal);
        Assert.Contains("  - error: one can never bite", english, StringComparison.Ordinal);
        Assert.Contains("[never-applies] $.instruments['law'].provisions['one']", english, StringComparison.Ordinal);
        Assert.Contains("1 texte : 1 constat", french, StringComparison.Ordinal);
        Assert.Contains("erreur : one ne peut jamais jouer", french, StringComparison.Ordinal);
        Assert.Contains("nothing found", LintReport.WriteText(LawLint.Of(BodyOfLaw.Empty), BodyOfLaw.Empty, Language.English), StringComparison.Ordinal);
    }

    private static Condition Any(IEnumerable<Condition> conditions) => conditions.Aggregate((one, other) => one | other);
}
