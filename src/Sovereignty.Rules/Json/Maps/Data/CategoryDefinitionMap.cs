using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>A category that a document defines.</summary>
internal static class CategoryDefinitionMap
{
    private static readonly NameCodec<CategoryName> Name = new(new("a category of data", "d'une catégorie de données"), text => new CategoryName(text));

    public static ObjectCodec<CategoryDefinition> Codec { get; } = new(
        "category-definition",
        new("the definition of a category, as an object", "la définition d'une catégorie, sous forme d'objet"),
        new CategoryDefinition(),
        "id",
        Fields<CategoryDefinition>.Required("id", Name, category => new CategoryName(category.Id), (category, value) => category with { Id = value.Key }),
        Fields<CategoryDefinition>.Set("broader", new SetCodec<CategoryName>(Name), category => category.Broader, (category, value) => category with { Broader = value }));
}
