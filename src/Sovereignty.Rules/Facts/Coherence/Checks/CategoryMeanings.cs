namespace Sovereignty.Facts;

/// <summary>One name of a category has one meaning, and no category has so many broader ones that asking would take for ever.</summary>
internal static class CategoryMeanings
{
    public const int MostBroader = 1_000;

    public static Text TooWide { get; } = new($"a category with more than {MostBroader} ways to broader ones", $"une catégorie avec plus de {MostBroader} chemins vers de plus larges");

    public static Text AtMost { get; } = new($"at most {MostBroader}", $"au plus {MostBroader}");

    public static void Check(HostingArrangement arrangement, ProblemList problems)
    {
        var meanings = DataCategories.All.ToDictionary(category => category.Id, StringComparer.Ordinal);
        var sizes = new Dictionary<DataCategory, long>(ReferenceEqualityComparer.Instance);
        foreach (var data in arrangement.DataSets.Values)
        {
            foreach (var category in data.Categories.Values)
            {
                Check($"$.dataSets['{data.Id}'].categories['{category.Id}']", category, meanings, sizes, problems);
            }
        }
    }

    private static void Check(string path, DataCategory category, Dictionary<string, DataCategory> meanings, Dictionary<DataCategory, long> sizes, ProblemList problems)
    {
        if (SizeOf(category, sizes) > MostBroader)
        {
            problems.Add(path, TooWide, AtMost);
            return;
        }

        if (!meanings.TryAdd(category.Id, category) && !meanings[category.Id].Equals(category))
        {
            problems.Add(path, new($"the category '{category.Id}' within other broader ones than elsewhere", $"la catégorie '{category.Id}' dans d'autres plus larges qu'ailleurs"), new("one meaning of each category", "un seul sens pour chaque catégorie"));
        }

        foreach (var broader in category.Broader)
        {
            Check(path, broader, meanings, sizes, problems);
        }
    }

    private static long SizeOf(DataCategory category, Dictionary<DataCategory, long> sizes)
    {
        if (sizes.TryGetValue(category, out var known))
        {
            return known;
        }

        var size = 1L;
        foreach (var broader in category.Broader)
        {
            size = Math.Min(MostBroader + 1L, size + SizeOf(broader, sizes));
        }

        return sizes[category] = size;
    }
}
