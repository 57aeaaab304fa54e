using System.Text.Json.Nodes;
using Sovereignty.Facts;
using Sovereignty.Json;

namespace Sovereignty.Testing;

/// <summary>The names that the properties of an object may have.</summary>
/// <param name="Expected">What is expected, for messages.</param>
/// <param name="Accepts">Whether a text is such a name.</param>
/// <param name="Schema">The same as a schema says it.</param>
internal sealed record KeyNames(Text Expected, Func<string, bool> Accepts, Func<SchemaParts, JsonObject> Schema)
{
    /// <summary>Any name.</summary>
    public static KeyNames Any { get; } = new(new($"a name: {NameRules.Expectation.En}", $"un nom : {NameRules.Expectation.Fr}"), NameRules.IsName, static parts => parts.Name());

    /// <summary>The values of an enumeration.</summary>
    public static KeyNames Of<T>()
        where T : struct, Enum
    {
        string[] values = [.. Enum.GetValues<T>().Select(KebabCase.Of)];
        return new(
            new("one of: " + string.Join(", ", values), "l'un de : " + string.Join(", ", values)),
            values.Contains,
            _ => new() { ["enum"] = SchemaParts.Texts(values) });
    }
}
