using System.Text;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Json;
using Sovereignty.Law;
using Sovereignty.Tests.AnyLaw;
using Sovereignty.Tests.Generators;
using Sovereignty.Tests.Seeds;

namespace Sovereignty.Tests.Law;

/// <summary>What the shipped law tells as known on a day was known on that day.</summary>
public sealed partial class KnowledgeTests
{
    public static IEnumerable<object[]> Seeds => SeedFiles.Names.Select(name => new object[] { name });

    [Fact]
    public void Nothing_public_after_the_day_of_knowledge_influences_an_answer_of_the_shipped_law() => Always.Holds(
        CaseGenerators.OfShippedLaw,
        one =>
        {
            var known = one with { Terms = one.Terms with { Knowledge = Knowledge.AsOf(one.On) }, Arrangement = one.Arrangement with { Transfers = FactList<Transfer>.Unknown } };
            var then = LawChanges.WithLaw(known, AsKnown.On(one.Law, one.On)) with { Arrangement = AsKnown.On(known.Arrangement, one.On) };
            return known.Assess().Told().SequenceEqual(then.Assess().Told());
        },
        runs: 60);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void No_day_is_told_that_was_not_known(string seed)
    {
        var arrangement = SeedFiles.Read(seed);
        foreach (var day in BoundaryDays.Of([.. Catalogue.Law.Instruments]).Where(day => day.Year is >= 2018 and <= 2026))
        {
            var assessment = new SovereigntyEvaluator(Catalogue.Law, AssessmentTerms.Default with { Knowledge = Knowledge.AsOf(day) }).Open(arrangement).Assess(day);
            var known = DaysOf(Encoding.UTF8.GetString(ArrangementJson.ToUtf8(arrangement)))
                .Concat(AsKnown.On(Catalogue.Law, day).Instruments.SelectMany(text => Content.All<UncertainDay>(text)).SelectMany(found => new[] { found.Value.Earliest, found.Value.Latest }).OfType<LocalDate>())
                .SelectMany(one => new[] { one, one.PlusMonths(12), one.PlusMonths(18) })
                .SelectMany(one => new[] { one.PlusDays(-1), one, one.PlusDays(1) }).ToHashSet();
            var told = assessment.Told().Append($"{assessment.Missing} {assessment.OpenQuestions.SelectMany(question => question.Readings).Select(reading => reading.Words).ToValueList()}");
            Assert.All(told.SelectMany(DaysOf).Where(one => one > day), later => Assert.Contains(later, known));
        }
    }

    [Fact]
    public void Before_the_decree_was_public_nothing_of_it_is_told()
    {
        var assessment = new SovereigntyEvaluator(Catalogue.Law, AssessmentTerms.Default with { Knowledge = Knowledge.AsOf(new LocalDate(2025, 5, 6)) }).Open(SeedFiles.Read("alan-aws-frankfurt")).Assess(new LocalDate(2025, 5, 6));
        var told = string.Join(" ", assessment.Told()) + assessment.Missing + assessment.OpenQuestions.SelectMany(question => question.Readings).Select(reading => reading.Words).ToValueList();

        Assert.DoesNotContain("2026-04-17", told, StringComparison.Ordinal);
        Assert.DoesNotContain("2026-272", told, StringComparison.Ordinal);
        Assert.Contains("does article 31 bind before its decree?", told, StringComparison.Ordinal);
    }

    private static IEnumerable<LocalDate> DaysOf(string text) => Day().Matches(text).Select(match => LocalDatePattern.Iso.Parse(match.Value).GetValueOrThrow());

    [GeneratedRegex(@"\b\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\b")]
    private static partial Regex Day();
}
