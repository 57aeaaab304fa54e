namespace Sovereignty.Facts;

/// <summary>One name stands for one organisation, data set, layer or event, and one answer to one criterion.</summary>
internal static class RepeatedNames
{
    public static void Check(HostingArrangement arrangement, ProblemList problems)
    {
        Check("$.dataSets", "data sets", arrangement.DataSets.Values, problems);
        Check("$.layers", "layers", arrangement.Layers.Values, problems);
        Check("$.organisations", "organisations", arrangement.Organisations, problems);
        Check("$.events", "events", arrangement.Events, problems);
        foreach (var layer in arrangement.Layers.Values)
        {
            CheckAnswers(layer, problems);
        }
    }

    private static void CheckAnswers(Layer layer, ProblemList problems)
    {
        foreach (var same in layer.Answers.GroupBy(answer => ((IKeyed)answer).Key, StringComparer.Ordinal).Where(same => same.Count() > 1))
        {
            problems.Add($"$.layers['{layer.Id}'].{same.First().Path}", $"{same.Count()} answers to this criterion", "one, disputed if sources disagree");
        }
    }

    private static void Check<T>(string path, string what, IEnumerable<T> things, ProblemList problems)
        where T : IKeyed
    {
        foreach (var same in things.GroupBy(thing => thing.Key, StringComparer.Ordinal).Where(same => same.Count() > 1))
        {
            problems.Add($"{path}['{same.Key}']", $"{same.Count()} {what} of this name", "one");
        }
    }
}
