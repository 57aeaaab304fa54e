namespace Sovereignty.Facts;

/// <summary>A layer that carries data keeps it somewhere.</summary>
internal static class KeptNowhere
{
    public static void Check(HostingArrangement arrangement, ProblemList problems)
    {
        foreach (var layer in arrangement.Layers.Values.Where(layer => layer.Storage is { Completeness: not null, Entries.Count: 0 }))
        {
            if (layer.Carries.Entries.FirstOrDefault(entry => entry.Denial is null) is { } carried)
            {
                problems.Add(
                    $"$.layers['{layer.Id}'].storage",
                    new($"no place, while the layer carries '{carried.Value}'", $"aucun lieu, alors que la couche porte '{carried.Value}'"),
                    new("at least one place: a data set is said to be kept nowhere", "au moins un lieu : un jeu de données est dit conservé nulle part"));
            }
        }
    }
}
