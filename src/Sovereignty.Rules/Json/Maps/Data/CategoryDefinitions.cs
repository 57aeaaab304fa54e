using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>Turns the definitions of a document into categories, whatever their order.</summary>
internal sealed class CategoryDefinitions(ReadingSession session, IReadOnlyList<CategoryDefinition> definitions)
{
    private readonly Dictionary<string, CategoryDefinition> open = [];
    private readonly Dictionary<string, long> sizes = [];

    public void Resolve()
    {
        foreach (var definition in definitions)
        {
            if (session.Categories.ContainsKey(definition.Id) || !open.TryAdd(definition.Id, definition))
            {
                Refuse(definition, "a category that is already defined", "a new name");
            }
        }

        // Each round defines what rests on nothing undefined; what is left names an unknown category, or itself by way of others.
        while (open.Values.Where(IsReady).ToArray() is { Length: > 0 } ready)
        {
            foreach (var definition in ready)
            {
                open.Remove(definition.Id);
                Define(definition);
            }
        }

        foreach (var definition in open.Values)
        {
            var undefined = definition.Broader.First(name => !session.Categories.ContainsKey(name.Key));
            Refuse(definition, $"the broader category {Quoted.Text(undefined.Key)}", DataCategoryCodec.Expected + ", and not the category itself");
        }

        // So that naming a refused category elsewhere is no second problem.
        foreach (var id in open.Keys)
        {
            session.Categories.TryAdd(id, DataCategory.Define(id));
        }
    }

    private bool IsReady(CategoryDefinition definition) => definition.Broader.All(name => session.Categories.ContainsKey(name.Key));

    private void Define(CategoryDefinition definition)
    {
        var size = 1 + definition.Broader.Sum(name => sizes.GetValueOrDefault(name.Key, 3));
        sizes[definition.Id] = Math.Min(size, CategoryMeanings.MostBroader + 1);
        var isTooWide = size > CategoryMeanings.MostBroader;
        if (isTooWide)
        {
            Refuse(definition, $"a category with more than {CategoryMeanings.MostBroader} ways to broader ones", $"at most {CategoryMeanings.MostBroader}");
        }

        session.Categories[definition.Id] = DataCategory.Define(
            definition.Id, isTooWide ? [] : [.. definition.Broader.Select(name => session.Categories[name.Key])]);
    }

    private void Refuse(CategoryDefinition definition, string found, string expected) =>
        session.Problems.Add(definition.Path.ToString(), found, expected);
}
