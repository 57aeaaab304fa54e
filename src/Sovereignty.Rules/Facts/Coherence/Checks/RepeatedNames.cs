namespace Sovereignty.Facts;

/// <summary>One name stands for one organisation, data set, layer or event, and one answer to one criterion.</summary>
internal static class RepeatedNames
{
    public static void Check(HostingArrangement arrangement, ProblemList problems)
    {
        Check("$.dataSets", new("data sets", "jeux de données"), arrangement.DataSets.Values, problems);
        Check("$.layers", new("layers", "couches"), arrangement.Layers.Values, problems);
        Check("$.organisations", new("organisations", "organisations"), arrangement.Organisations, problems);
        Check("$.events", new("events", "événements"), arrangement.Events, problems);
        foreach (var layer in arrangement.Layers.Values)
        {
            CheckAnswers(layer, problems);
        }
    }

    private static void CheckAnswers(Layer layer, ProblemList problems)
    {
        foreach (var same in layer.Answers.GroupBy(answer => ((IKeyed)answer).Key, StringComparer.Ordinal).Where(same => same.Count() > 1))
        {
            problems.Add($"$.layers['{layer.Id}'].{same.First().Path}", new($"{same.Count()} answers to this criterion", $"{same.Count()} réponses à ce critère"), new("one, disputed if sources disagree", "une seule, contestée si les sources divergent"));
        }
    }

    private static void Check<T>(string path, Text what, IEnumerable<T> things, ProblemList problems)
        where T : IKeyed
    {
        foreach (var same in things.GroupBy(thing => thing.Key, StringComparer.Ordinal).Where(same => same.Count() > 1))
        {
            problems.Add($"{path}['{same.Key}']", new($"{same.Count()} {what.En} of this name", $"{same.Count()} {what.Fr} de ce nom"), new("one", "un seul emploi du nom"));
        }
    }
}
