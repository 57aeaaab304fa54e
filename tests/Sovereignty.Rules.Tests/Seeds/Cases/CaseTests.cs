using System.Text.Json;
using Sovereignty.Analysis;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.AnyLaw;
using Sovereignty.Tests.Arrangements;
using Sovereignty.Tests.Evaluation;

namespace Sovereignty.Tests.Seeds;

/// <summary>Every decided and published case of the collection: the library answers as its file expects, and says where and why it differs.</summary>
public sealed class CaseTests
{
    /// <summary>The cases of the collection, so that none is left out.</summary>
    private static readonly string[] Collection =
    [
        "BE-RVS-250599", "CALC-MAX", "CALC-WEIGHTS-BY-DATE", "DE-DSK-2022", "DE-VKBW-2022", "DK-HELSINGOR-2022-07", "EC-AWARD-2026", "EU-BINDL-FB-2025",
        "EU-EDPS-2024", "EU-LATOMBE-2025", "FR-ALAN-2025", "FR-CNIL-GA-2022", "FR-COURDESCOMPTES-2025", "FR-DARWIN-2025", "FR-DINUM-BLEU-2021",
        "FR-DINUM-M365-2021", "FR-EINVOICE-PDP", "FR-EMC2-CNIL-2023", "FR-HDH-2020-06", "FR-HDH-2020-10", "FR-HDH-GOV-2026", "FR-MSFRANCE-2025",
        "FR-MTRAVAIL-2021", "FR-R9-2023-NONSENSITIVE", "FR-S3NS-2025", "FR-SCALEWAY-J0-2025", "FR-X-M365-2025", "IT-GARANTE-GA-2022", "SEAL-CLEVER",
        "SEAL-COMPARISON-OVH", "SEAL-FUGA", "SEAL-S3NS", "SEAL-SCALEWAY", "SEAL-STACKSCALE", "SEAL-SYSELEVEN",
    ];

    private static readonly ScaleId Framework = ScaleId.Of("eu-csf");

    public static TheoryData<string> Names => [.. PublishedCase.Names];

    public static TheoryData<string> Judged => [.. PublishedCase.Names.Where(name => PublishedCase.Read(name).Verdict != "scored" && PublishedCase.Read(name).Offers is null)];

    public static TheoryData<string> Cards => [.. PublishedCase.Names.Where(name => PublishedCase.Read(name).Card is not null)];

    [Fact]
    public void Every_case_of_the_collection_is_here() =>
        Assert.Equal(Collection, PublishedCase.Names.Select(name => PublishedCase.Read(name).Id).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_case_names_its_sources_and_its_grade(string name)
    {
        var read = PublishedCase.Read(name);

        Assert.Equal(name, read.Id.ToLowerInvariant());
        Assert.NotEmpty(read.Sources);
        Assert.NotEmpty(read.Grade);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_case_is_answered_as_its_file_expects(string name)
    {
        var read = PublishedCase.Read(name);

        Assert.True(read.Answers.Any() || read.Card is not null || read.Offers is not null || read.Ordering is not null);
        foreach (var answer in read.Answers)
        {
            new ExpectedAnswer(answer).Check(read.Assess(answer));
        }
    }

    [Theory]
    [MemberData(nameof(Judged))]
    public void A_difference_is_stated_exactly_where_answer_and_verdict_differ(string name)
    {
        var read = PublishedCase.Read(name);
        var (answer, verdict) = (read.Answer(), Meant(read.Verdict));

        Assert.Equal(read.On, new ExpectedAnswer(read.Nearest!.Value).On);
        Assert.Equal(answer != verdict, read.Difference is not null);
    }

    [Theory]
    [MemberData(nameof(Judged))]
    public void The_opposite_definite_answer_is_never_given(string name)
    {
        var read = PublishedCase.Read(name);
        var opposite = read.Verdict == "nonCompliant" ? new[] { Conclusion.Met, Conclusion.Excused, Conclusion.NotApplicable } : [Conclusion.NotMet];

        Assert.DoesNotContain(read.Answer(), opposite);
    }

    [Theory]
    [MemberData(nameof(Cards))]
    public void A_card_gives_its_level_and_its_score(string name)
    {
        var card = PublishedCase.Read(name).Card!.Value;
        if (card.TryGetProperty("levels", out var levels))
        {
            var score = Csf.Scored(Csf.Reaching(levels.EnumerateObject().ToDictionary(one => Csf.Objective(one.Name), one => one.Value.GetInt32())));
            Assert.Equal(card.GetProperty("level").GetInt32(), score.Level.Counted);
            Assert.All(levels.EnumerateObject(), one => Assert.Equal(one.Value.GetInt32(), score.On(one.Name).Level.Counted));
            Assert.All(card.GetProperty("reaches").EnumerateObject(), one => Assert.Equal(one.Value.GetBoolean(), score.Reaches(int.Parse(one.Name, null)).IsTrue));
        }

        if (card.TryGetProperty("percents", out var percents))
        {
            var (offer, tolerance) = (Offered(name, percents), card.GetProperty("tolerance").GetDecimal());
            Assert.All(card.GetProperty("totals").Numbers(), total => Assert.InRange(Ranking.Of([offer], Csf.Weights[total.Name], Csf.Scale.Divisor)[0].Lowest - total.Value, -tolerance, tolerance));
        }
    }

    [Fact]
    public void The_award_admits_the_offers_that_reach_its_floor()
    {
        var award = PublishedCase.Read("ec-award-2026").Offers!.Value;
        var floor = Small.Obligation("floor", new ReachesLevel(Framework, null, award.GetProperty("minimum").GetInt32())) with { Force = Force.Adopted, Matter = Matter.Procurement };
        var buyer = new SovereigntyEvaluator(Catalogue.EuropeanUnion | Small.Law(floor), AssessmentTerms.Default with { Forces = [Force.Adopted] });
        var admitted = award.GetProperty("levels").EnumerateObject().Where(offer => buyer.Open(At(offer.Value.GetInt32())).Decide(Known.Day(Csf.CalculatorDay)).Conclusion == Conclusion.Met);

        Assert.Equal(award.GetProperty("admitted").EnumerateArray().Select(lead => lead.GetString()), admitted.Select(offer => offer.Name));
        Assert.Equal(Conclusion.NotMet, buyer.Open(At(award.GetProperty("minimum").GetInt32() - 1)).Decide(Known.Day(Csf.CalculatorDay)).Conclusion);
    }

    [Fact]
    public void Offers_without_answers_are_put_in_no_order()
    {
        var ordering = PublishedCase.Read("seal-comparison-ovh").Ordering!.Value;
        Offer[] offers = [.. ordering.GetProperty("offers").EnumerateArray().Select(offer => Offer.Of(offer.GetString()!, [.. Csf.Scale.Objectives.Select(objective => new OfferPoints(objective.Id, 0m, 1000m))]))];
        var ranked = Ranking.Of([.. offers], Csf.Weights["calculator-2026-06-01"], Csf.Scale.Divisor);

        Assert.Contains(ordering.GetProperty("first").GetString(), offers.Select(offer => offer.Name));
        Assert.All(ranked, offer => Assert.Equal((1, offers.Length), (offer.Best, offer.Worst)));
    }

    private static HostingArrangement At(int level) => Csf.Answering(Csf.Reaching(Csf.Scale.Objectives.ToDictionary(objective => objective.Id, _ => level)));

    private static Offer Offered(string name, JsonElement percents) =>
        Offer.Of(name, [.. percents.Numbers().Select(one => new OfferPoints(Csf.Objective(one.Name), one.Value * 10m, one.Value * 10m))]);

    private static Conclusion Meant(string verdict) => verdict switch
    {
        "compliant" => Conclusion.Met,
        "nonCompliant" => Conclusion.NotMet,
        "toleratedUnderDerogation" => Conclusion.Excused,
        "undetermined" => Conclusion.Undetermined,
        _ => throw new InvalidOperationException(verdict),
    };
}
