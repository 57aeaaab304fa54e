using Sovereignty.Testing;

public sealed class ScenarioTests
{
    public static IEnumerable<object[]> Ours => Scenarios.Rows(Path.Combine(AppContext.BaseDirectory, "scenarios"));

    [Theory]
    [MemberData(nameof(Ours))]
    public void Our_law_answers_as_expected(string file) => Scenarios.Run(Scenarios.Read(file, OurLaw.Sound), OurLaw.Sound).ThrowIfDifferent();

    [Fact]
    public void Law_that_lost_a_duty_is_told()
    {
        var scenario = Scenarios.Read((string)Ours.Single()[0], OurLaw.Sound);
        var report = Scenarios.Run(scenario, OurLaw.Of(OurLaw.Duty("ours-2", new SupportedThrough(OurLaw.LastSupport))));

        Assert.Equal(["$.answers[1].conclusion", "$.answers[1].findings['ours-1'].conclusion", "$.answers[1].findings['ours-1'].reasons"], report.Differences.Select(difference => difference.Path));
    }
}
