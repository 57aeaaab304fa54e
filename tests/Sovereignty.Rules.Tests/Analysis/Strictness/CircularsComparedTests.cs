using System.Text;
using Sovereignty.Analysis;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Json;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Analysis;

/// <summary>The worked example: the circulars of 2021 and of 2023 on the State's cloud doctrine, each on a day on which it stood.</summary>
public sealed class CircularsComparedTests
{
    private static readonly LawComparison Compared = new SovereigntyEvaluator(Catalogue.Law).Compare(
        new([InstrumentId.Of("fr-circ-6282-sg")], Known.Day("2022-01-01")),
        new([InstrumentId.Of("fr-circ-6404-sg")], Known.Day("2024-01-01")));

    private static readonly HostingArrangement Considered = ArrangementJson.Read("""{"schema": "sovereignty-arrangement/1", "id": "supposed", "evidence": {"grade": "authority", "public": "0001-01-01"}, "dataSets": [{"id": "data"}], "layers": [{"id": "layer", "carries": ["data"]}]}""").Arrangement!;

    [Fact]
    public void They_are_incomparable() => Assert.Equal(LawStrictness.Incomparable, Compared.Verdict);

    [Fact]
    public void Of_2021_each_rule_is_breached_by_what_2023_clears() =>
        Assert.Equal(["fr-circ-6282-sg-cloud-by-default", "fr-circ-6282-sg-r9"], Breached(Compared.OnlySecond));

    [Fact]
    public void Of_2023_R9_the_opinion_and_health_data_are_breached_by_what_2021_clears() =>
        Assert.Equal(["fr-circ-6404-sg-dinum-opinion", "fr-circ-6404-sg-r9", "fr-circ-6404-sg-r9-health"], Breached(Compared.OnlyFirst));

    [Fact]
    public void Personal_data_of_no_particular_sensitivity_was_protected_by_the_first_R9_only()
    {
        var data = Compared.OnlySecond.Witnesses.Single(witness => witness.Breached.Value == "fr-circ-6282-sg-r9").Arrangement.DataSets.Values.Single();
        Assert.Equal([true], data.IdentifiesPersons.Statements.SelectMany(statement => statement.OneOf));
        Assert.Empty(data.Categories.Values);
    }

    [Fact]
    public void Above_nine_million_euros_only_the_second_asks_for_an_opinion()
    {
        var whole = Compared.OnlyFirst.Witnesses.Single(witness => witness.Breached.Value == "fr-circ-6404-sg-dinum-opinion").Arrangement;
        Assert.Equal([Amount.Exactly(9_000_001)], whole.Project.Cost.Statements.SelectMany(statement => statement.OneOf));
    }

    [Fact]
    public void Rules_of_which_only_the_headings_are_known_leave_the_search_inexact()
    {
        Assert.False(Compared.OnlyFirst.IsExact);
        Assert.All(Compared.OnlyFirst.Unsettled, why => Assert.Contains("unsettled", why.En, StringComparison.Ordinal));
    }

    [Fact]
    public void Health_data_with_a_host_that_is_not_certified_for_it_breaches_the_second_only()
    {
        var witness = Compared.OnlyFirst.Witnesses.Single(one => one.Breached.Value == "fr-circ-6404-sg-r9-health").Arrangement;
        Assert.Equal(["health"], witness.DataSets.Values.Single().Categories.Values.Select(category => category.Id));
        Assert.DoesNotContain(witness.Organisations.SelectMany(party => party.Certificates.Values), certificate => certificate.Scheme.Value == "hds");
        Assert.NotNull(witness.Organisations.Single(party => party.Id.Value == "supposed-operator-1").Certificates.Completeness);
    }

    [Fact]
    public void No_certificate_shown_ends_between_the_days() => Assert.All(
        Compared.OnlyFirst.Witnesses.Concat(Compared.OnlySecond.Witnesses),
        witness => Assert.All(witness.Arrangement.Organisations.SelectMany(party => party.Certificates.Values), certificate => Assert.Equal([Validity.Always], certificate.Period.Statements.SelectMany(statement => statement.OneOf))));

    [Fact]
    public void Whoever_is_controlled_from_outside_sits_there_and_needs_no_owners() => Assert.Equal(
        ["supposed-body-1", "supposed-operator-1"],
        Compared.OnlyFirst.Witnesses.Single(one => one.Breached.Value == "fr-circ-6404-sg-r9").Arrangement.Organisations.Select(party => party.Id.Value));

    [Fact]
    public void Of_a_derogation_the_formalities_that_the_text_asks_for_are_shown_and_no_others()
    {
        var derogation = Compared.OnlyFirst.Witnesses.Single(one => one.Breached.Value == "fr-circ-6404-sg-r9").Arrangement.Derogations.Values.Single();
        Assert.Equal((1, 0), (derogation.ByMinister.Statements.Count, derogation.Published.Statements.Count + derogation.AgreedByHfds.Statements.Count + derogation.StatedInHomologation.Statements.Count));
    }

    [Fact]
    public void Without_any_one_thing_that_a_witness_tells_an_answer_is_another()
    {
        Assert.All(Compared.OnlyFirst.Witnesses, witness => IsSmallest(witness, "fr-circ-6282-sg", "2022-01-01", "2024-01-01"));
        Assert.All(Compared.OnlySecond.Witnesses, witness => IsSmallest(witness, "fr-circ-6404-sg", "2024-01-01", "2022-01-01"));
    }

    private static void IsSmallest(LawWitness witness, string clearing, string cleared, string breached) => Assert.All(
        LessTold.WithoutOne(witness.Arrangement, Considered),
        less =>
        {
            var dossier = new SovereigntyEvaluator(Catalogue.Law).Open(less);
            var isCleared = dossier.Assess(Known.Day(cleared)).Findings.All(finding => finding.Instrument.Value != clearing || finding.Conclusion < Conclusion.Undetermined);
            var isBreached = dossier.Assess(Known.Day(breached)).Findings.Any(finding => finding.Provision == witness.Breached && finding.Conclusion == Conclusion.NotMet);
            Assert.False(isCleared && isBreached, Encoding.UTF8.GetString(ArrangementJson.ToUtf8(less)));
        });

    private static IEnumerable<string> Breached(LawDirection direction) => direction.Witnesses.Select(witness => witness.Breached.Value).Order(StringComparer.Ordinal);
}
