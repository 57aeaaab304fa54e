using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Testing;
using Sovereignty.Criteria;
using Sovereignty.DependencyInjection;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.AnyLaw;
using Sovereignty.Tests.Arrangements;
using Sovereignty.Tests.Seeds;

namespace Sovereignty.Tests.Edge;

/// <summary>What a host gets of its services.</summary>
public sealed class DependencyInjectionTests
{
    private static readonly LocalDate On = new(2026, 4, 17);

    [Fact]
    public void Nothing_configured_is_the_shipped_law_and_one_evaluator_for_all()
    {
        using var provider = new ServiceCollection().AddSovereignty().BuildServiceProvider(validateScopes: true);
        var sovereignty = provider.GetRequiredService<ISovereignty>();

        Assert.Same(sovereignty, provider.GetRequiredService<ISovereignty>());
        Assert.Same(provider.GetRequiredService<SovereigntyEvaluator>(), sovereignty.Evaluator);
        Assert.Equal(Catalogue.Law, sovereignty.Evaluator.Law);
        Assert.Equal(Sovereign.Assess(SeedFiles.Read("ministry-on-us-cloud"), On), sovereignty.Assess(SeedFiles.Read("ministry-on-us-cloud"), On));
        Assert.Equal(Conclusion.NotMet, sovereignty.Decide(SeedFiles.Read("ministry-on-us-cloud"), On).Conclusion);
    }

    [Fact]
    public void Law_and_terms_are_composed_as_configured()
    {
        var ours = Small.Law(Small.Obligation("ours", Condition.Never));
        using var provider = new ServiceCollection()
            .AddSovereignty(law => law.Add(Catalogue.France).Add(Catalogue.EuropeanUnion).Add(ours).Under(AssessmentTerms.Default with { EvidenceFloor = EvidenceGrade.Certified }))
            .BuildServiceProvider();
        var evaluator = provider.GetRequiredService<SovereigntyEvaluator>();

        Assert.Equal(Catalogue.France | Catalogue.EuropeanUnion | ours, evaluator.Law);
        Assert.Equal(EvidenceGrade.Certified, evaluator.Terms.EvidenceFloor);
        Assert.Equal("custom", provider.GetRequiredService<ISovereignty>().Assess(Some.Ministry.On(Some.FrenchCloud), On).Catalogue.Version);
    }

    [Fact]
    public void Bodies_of_law_stand_side_by_side_under_keys()
    {
        using var provider = new ServiceCollection()
            .AddSovereignty()
            .AddKeyedSovereignty("fr", law => law.Add(Catalogue.France))
            .AddKeyedSovereignty("eu", law => law.Add(Catalogue.EuropeanUnion))
            .BuildServiceProvider();

        Assert.Equal(Catalogue.France, provider.GetRequiredKeyedService<ISovereignty>("fr").Evaluator.Law);
        Assert.Equal(Catalogue.EuropeanUnion, provider.GetRequiredKeyedService<SovereigntyEvaluator>("eu").Law);
        Assert.Equal(Catalogue.Law, provider.GetRequiredService<ISovereignty>().Evaluator.Law);
    }

    [Fact]
    public void What_can_not_be_asked_is_refused_at_the_start_all_at_once()
    {
        var other = Catalogue.France.Instruments[0] with { Title = Text.Same("another content under the same name") };
        var refused = Assert.Throws<SovereigntyConfigurationException>(() => new ServiceCollection().AddSovereignty(law => law
            .Add(Catalogue.France)
            .Add(BodyOfLaw.Of(other))
            .Under(AssessmentTerms.Default with { Forces = [], Readings = [new("no-such-question", "yes"), new("fr-contractor-hosting", "no-such-reading")] })));

        Assert.Equal(4, refused.Problems.Count);
        Assert.Contains(refused.Problems, problem => problem.En.Contains(other.Id.Value, StringComparison.Ordinal));
        Assert.Contains(refused.Problems, problem => problem.Fr.Contains("no-such-question", StringComparison.Ordinal));
        Assert.Contains(refused.Problems, problem => problem.En.Contains("no-such-reading", StringComparison.Ordinal));
        Assert.Contains(refused.Problems, problem => problem.En.Contains("force", StringComparison.Ordinal));
        Assert.All(refused.Problems, problem => Assert.Contains(problem.En, refused.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Two_readings_of_one_question_are_refused() =>
        Assert.Single(Assert.Throws<SovereigntyConfigurationException>(() => new ServiceCollection().AddSovereignty(law => law
            .Under(AssessmentTerms.Default with { Readings = [new("fr-contractor-hosting", "reaches"), new("fr-contractor-hosting", "does-not-reach")] }))).Problems);

    [Fact]
    public void Today_begins_where_the_zone_says()
    {
        var clock = FakeClock.FromUtc(2026, 4, 16, 22, 30, 0);
        using var provider = new ServiceCollection().AddSingleton<IClock>(clock)
            .AddSovereignty(law => law.In(DateTimeZone.ForOffset(Offset.FromHours(2))))
            .AddKeyedSovereignty("utc", law => law.In(DateTimeZone.Utc))
            .BuildServiceProvider();

        Assert.Equal(new LocalDate(2026, 4, 17), provider.GetRequiredService<ISovereignty>().Today);
        Assert.Equal(new LocalDate(2026, 4, 16), provider.GetRequiredKeyedService<ISovereignty>("utc").Today);
    }

    [Fact]
    public void Today_is_refused_without_a_zone_or_a_clock()
    {
        using var zoneless = new ServiceCollection().AddSingleton<IClock>(FakeClock.FromUtc(2026, 4, 16)).AddSovereignty().BuildServiceProvider();
        using var clockless = new ServiceCollection().AddSovereignty(law => law.In(DateTimeZone.Utc)).BuildServiceProvider();

        Assert.Contains("zone", Assert.Throws<InvalidOperationException>(() => zoneless.GetRequiredService<ISovereignty>().Today).Message, StringComparison.Ordinal);
        Assert.Contains("clock", Assert.Throws<InvalidOperationException>(() => clockless.GetRequiredService<ISovereignty>().Today).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_host_puts_its_own_in_the_place_of_the_abstraction()
    {
        var fake = new Fake();
        using var provider = new ServiceCollection().AddSovereignty().AddSingleton<ISovereignty>(fake).BuildServiceProvider();

        Assert.Equal(Conclusion.Met, provider.GetRequiredService<ISovereignty>().Decide(Some.Ministry.On(Some.FrenchCloud), On).Conclusion);
    }

    private sealed class Fake : ISovereignty
    {
        public SovereigntyEvaluator Evaluator { get; } = new(BodyOfLaw.Empty);

        public LocalDate Today => On;

        public Assessment Assess(HostingArrangement arrangement, LocalDate on) => Evaluator.Open(arrangement).Assess(on);

        public Decision Decide(HostingArrangement arrangement, LocalDate on) => new(Conclusion.Met, Window.Everything);
    }
}
