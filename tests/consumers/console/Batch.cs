using NodaTime;
using Sovereignty;
using Sovereignty.Evaluation;
using Sovereignty.Json;

internal static class Batch
{
    public static void Run()
    {
        var evaluator = Sovereign.Evaluator(AssessmentTerms.Default);
        foreach (var file in Directory.EnumerateFiles("seeds", "*.json").Order(StringComparer.Ordinal))
        {
            var dossier = evaluator.Open(ArrangementJson.ReadOrThrow(File.ReadAllBytes(file)));
            for (var day = new LocalDate(2026, 1, 1); day.Year == 2026; day = day.PlusMonths(1))
            {
                var decision = dossier.Decide(day);    // the conclusion and the days through which it holds; allocates nothing
                Console.WriteLine($"{file} {day:uuuu-MM-dd} {decision.Conclusion} through {decision.Window.Through:uuuu-MM-dd}");
            }
        }
    }
}
