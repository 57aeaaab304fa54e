using NodaTime;
using Sovereignty.Evaluation;
using Sovereignty.Json;

namespace Sovereignty.Tests.House;

public sealed class AllocationTests
{
    public static TheoryData<string> Seeds => [.. Directory.GetFiles(Root.Of("seeds"), "*.json").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Deciding_on_an_opened_dossier_allocates_nothing(string seed)
    {
        var dossier = Sovereign.Evaluator(AssessmentTerms.Default)
            .Open(ArrangementJson.ReadOrThrow(File.ReadAllBytes(Root.Of("seeds", seed))));
        var days = Enumerable.Range(0, 500).Select(i => new LocalDate(2017, 1, 1).PlusDays(9 * i)).ToArray();

        Assert.Equal(0, Allocations.Of(() => Decide(dossier, days)));
    }

    private static Conclusion Decide(Dossier dossier, LocalDate[] days)
    {
        var worst = Conclusion.NotApplicable;
        foreach (var day in days)
        {
            var conclusion = dossier.Decide(day).Conclusion;
            worst = conclusion > worst ? conclusion : worst;
        }

        return worst;
    }
}
