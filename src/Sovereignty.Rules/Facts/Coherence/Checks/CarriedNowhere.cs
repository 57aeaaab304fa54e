namespace Sovereignty.Facts;

/// <summary>
/// Where all layers are listed, each with all that it carries, every data set is carried by one: else it would be kept nowhere. What was public on
/// each day is checked, as what was known then must not have contradicted itself either. A carrier that some source denies is a possible one.
/// </summary>
internal static class CarriedNowhere
{
    private enum Step
    {
        Closed,
        Carried,
        Opened,
        Known,
    }

    public static void Check(HostingArrangement arrangement, ReadDocument document, ProblemList problems)
    {
        if (arrangement.Layers.Completeness is not { } completeness || arrangement.DataSets.Entries.Count == 0)
        {
            return;
        }

        var steps = StepsOf(arrangement);
        var days = document.IsWhole ? steps.GroupBy(step => step.Day).OrderBy(day => day.Key) : steps.GroupBy(_ => DayNumber.Never).AsEnumerable();
        var (open, lost) = (0, new SortedSet<string>(StringComparer.Ordinal));
        var carried = new HashSet<string>(StringComparer.Ordinal);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var day in days)
        {
            foreach (var (_, step, name) in day)
            {
                open += step switch { Step.Opened => 1, Step.Closed => -1, _ => 0 };
                _ = step switch
                {
                    Step.Carried => carried.Add(name) | lost.Remove(name),
                    Step.Known => !carried.Contains(name) && lost.Add(name),
                    _ => false,
                };
            }

            if (open == 0 && completeness.PublicDay <= day.Key)
            {
                told.UnionWith(lost);
            }
        }

        foreach (var name in told.Order(StringComparer.Ordinal))
        {
            problems.Add(
                $"$.dataSets['{name}']",
                new("a data set that no layer carries, while all layers and all that each carries are listed", "un jeu de données qu'aucune couche ne porte, alors que toutes les couches, et tout ce que chacune porte, sont énumérés"),
                new("a layer that carries it, or lists that are not exact: a data set is said to be kept nowhere", "une couche qui le porte, ou des listes qui ne sont pas exhaustives : un jeu de données est dit conservé nulle part"));
        }
    }

    // Carriers before data sets, so that what is carried from the day on which it is known is never lost.
    private static List<(int Day, Step Step, string Name)> StepsOf(HostingArrangement arrangement)
    {
        var steps = new List<(int Day, Step Step, string Name)>();
        foreach (var layer in arrangement.Layers.Entries)
        {
            var (since, carries) = (layer.Evidence.PublicDay, layer.Value.Carries);
            steps.Add((since, Step.Opened, ""));
            if (carries.Completeness is { } exact)
            {
                steps.Add((Math.Max(since, exact.PublicDay), Step.Closed, ""));
            }

            foreach (var carried in carries.Entries)
            {
                steps.Add((Math.Max(since, carried.Evidence.PublicDay), Step.Carried, carried.Value.Value));
            }
        }

        foreach (var data in arrangement.DataSets.Entries)
        {
            // A data set that some source denies need not be kept anywhere, from the denial on.
            if (data.Denial is { } denial)
            {
                steps.Add((denial.PublicDay, Step.Carried, data.Value.Id.Value));
            }
        }

        foreach (var data in arrangement.DataSets.Entries)
        {
            steps.Add((data.Evidence.PublicDay, Step.Known, data.Value.Id.Value));
        }

        return steps;
    }
}
