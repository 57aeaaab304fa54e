using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.AnyLaw;
using Sovereignty.Tests.Evaluation;

namespace Sovereignty.Tests.Seeds;

/// <summary>Every decided and published case of the collection says where and why the library differs; that it is answered as its file expects, <see cref="SeedTests"/> holds.</summary>
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

    public static TheoryData<string> Names => [.. PublishedCases.All.Select(one => one.Id)];

    public static TheoryData<string> Judged => [.. PublishedCases.All.Where(one => one.Nearest() is not null).Select(one => one.Id)];

    [Fact]
    public void Every_case_of_the_collection_is_here() => Assert.Equal(Collection, PublishedCases.All.Select(one => one.Id).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_case_names_its_sources_and_what_was_published(string id)
    {
        var one = PublishedCases.Of(id);

        Assert.True(File.Exists(Path.Combine(SeedFiles.CaseFolder, id.ToLowerInvariant() + ".json")));
        Assert.NotEmpty(one.Sources);
        Assert.NotNull(one.Published);
    }

    [Fact]
    public void Every_verdict_but_a_score_and_an_award_stands_beside_an_answer() =>
        Assert.Equal(["EC-AWARD-2026"], PublishedCases.All.Where(one => one.Published!.Verdict != Verdict.Scored && one.Nearest() is null).Select(one => one.Id));

    [Theory]
    [MemberData(nameof(Judged))]
    public void A_difference_is_stated_exactly_where_answer_and_verdict_differ(string id)
    {
        var one = PublishedCases.Of(id);

        Assert.Equal(one.Published!.On, one.Nearest()!.On);
        Assert.Equal(one.Answered() != Meant(one.Published.Verdict), one.Published.Difference is not null);
    }

    [Theory]
    [MemberData(nameof(Judged))]
    public void The_opposite_definite_answer_is_never_given(string id)
    {
        var one = PublishedCases.Of(id);
        var opposite = one.Published!.Verdict == Verdict.NonCompliant ? new[] { Conclusion.Met, Conclusion.Excused, Conclusion.NotApplicable } : [Conclusion.NotMet];

        Assert.DoesNotContain(one.Answered(), opposite);
    }

    [Fact]
    public void The_award_admits_the_offers_that_reach_its_floor()
    {
        var award = PublishedCases.Of("EC-AWARD-2026");
        var floor = Small.Obligation("floor", new ReachesLevel(Csf.Id, null, 2)) with { Force = Force.Adopted, Matter = Matter.Procurement };
        var buyer = new SovereigntyEvaluator(Catalogue.EuropeanUnion | Small.Law(floor), AssessmentTerms.Default with { Forces = [Force.Adopted] });
        var below = Csf.Answering(Csf.Reaching(Csf.Scale.Objectives.ToDictionary(objective => objective.Id, _ => 1)));

        Assert.Equal(4, award.Arrangements.Count);
        Assert.All(award.Arrangements, offer => Assert.Equal(Conclusion.Met, buyer.Open(offer.Arrangement).Decide(Known.Day(Csf.CalculatorDay)).Conclusion));
        Assert.Equal(Conclusion.NotMet, buyer.Open(below).Decide(Known.Day(Csf.CalculatorDay)).Conclusion);
    }

    private static Conclusion Meant(Verdict verdict) => verdict switch
    {
        Verdict.Compliant => Conclusion.Met,
        Verdict.NonCompliant => Conclusion.NotMet,
        Verdict.Tolerated => Conclusion.Excused,
        _ => Conclusion.Undetermined,
    };
}
