using System.CommandLine.Parsing;
using Sovereignty.Facts;

namespace Sovereignty.Tool;

/// <summary>Reads words that stand for values, and says which there are when one is not among them.</summary>
internal static class Choices
{
    /// <summary>The values of an enumeration under their names in kebab case.</summary>
    public static (string Name, T Value)[] Named<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(value => (Kebab(value.ToString()), value))];

    /// <summary>The name of a value.</summary>
    public static string NameOf<T>(T value)
        where T : struct, Enum => Kebab(value.ToString());

    /// <summary>The one value named.</summary>
    public static T One<T>(ArgumentResult result, Text what, (string Name, T Value)[] choices)
        where T : struct => Many(result, what, choices) is [var first, ..] ? first : default;

    /// <summary>The values named; several stand in one word with commas between, or in several words.</summary>
    public static T[] Many<T>(ArgumentResult result, Text what, (string Name, T Value)[] choices)
    {
        var found = new List<T>();
        foreach (var name in result.Tokens.SelectMany(token => token.Value.Split(',')))
        {
            var place = Array.FindIndex(choices, choice => string.Equals(choice.Name, name, StringComparison.Ordinal));
            if (place >= 0)
            {
                found.Add(choices[place].Value);
            }
            else
            {
                var names = string.Join(", ", choices.Select(choice => choice.Name));
                result.Refuse($"'{name}' is not {what.En}. There are: {names}.", $"« {name} » n'est pas {what.Fr}. Il y a : {names}.");
            }
        }

        return [.. found.Distinct()];
    }

    private static string Kebab(string name) =>
        string.Concat(name.Select((letter, i) => char.IsAsciiLetterUpper(letter) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()));
}
