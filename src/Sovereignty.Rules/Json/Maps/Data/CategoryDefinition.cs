using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>A category that a document defines, before the broader ones are looked up.</summary>
internal sealed record CategoryDefinition : IKeyed
{
    public string Id { get; init; } = "";

    public ValueSet<CategoryName> Broader { get; init; } = [];

    /// <summary>Where the document defines it.</summary>
    public JsonPath Path { get; init; } = JsonPath.Root;

    string IKeyed.Key => Id;

    public static CategoryDefinition Of(DataCategory category) => new()
    {
        Id = category.Id,
        Broader = category.Broader.Select(broader => new CategoryName(broader.Id)).ToValueSet(),
    };
}
