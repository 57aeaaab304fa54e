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
                Refuse(definition, new("a category that is already defined", "une catégorie déjà définie"), new("a new name", "un nouveau nom"));
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

        foreach (var definition in open.Values.Where(_ => session.CategoriesAreKnown))
        {
            var undefined = definition.Broader.First(name => !session.Categories.ContainsKey(name.Key));
            Refuse(
                definition,
                new($"the broader category {Quoted.Text(undefined.Key)}", $"la catégorie plus large {Quoted.Text(undefined.Key)}"),
                new(DataCategoryCodec.Expected.En + ", and not the category itself", DataCategoryCodec.Expected.Fr + ", et non la catégorie elle-même"));
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
            Refuse(definition, CategoryMeanings.TooWide, CategoryMeanings.AtMost);
        }

        session.Categories[definition.Id] = DataCategory.Define(
            definition.Id, isTooWide ? [] : [.. definition.Broader.Select(name => session.Categories[name.Key])]);
    }

    private void Refuse(CategoryDefinition definition, Text found, Text expected) =>
        session.Problems.Add(definition.Path.ToString(), found, expected);
}
