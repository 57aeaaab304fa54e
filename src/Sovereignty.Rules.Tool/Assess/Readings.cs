using System.CommandLine.Parsing;
using Sovereignty.Criteria;

namespace Sovereignty.Tool;

/// <summary>Reads the choice of readings.</summary>
internal static class Readings
{
    public static ReadingChoice[] Chosen(ArgumentResult result)
    {
        var chosen = new List<ReadingChoice>();
        foreach (var word in result.Tokens.Select(token => token.Value))
        {
            if (word.Split('=') is [{ Length: > 0 } question, { Length: > 0 } reading])
            {
                chosen.Add(new ReadingChoice(question, reading));
            }
            else
            {
                result.Refuse(
                    $"'{word}' is not a choice of a reading, such as fr-contractor-hosting=reaches.",
                    $"« {word} » n'est pas le choix d'une lecture, tel que fr-contractor-hosting=reaches.");
            }
        }

        return [.. chosen];
    }
}
