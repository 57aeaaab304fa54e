using System.Text;

namespace Sovereignty.Reports;

/// <summary>Breaks texts into lines. Punctuation that French sets apart stays with its word.</summary>
internal static class Wrapping
{
    private const string BelongsToTheWordBefore = ":;?!»";

    public static IEnumerable<string> Lines(string text, int width)
    {
        var line = new StringBuilder();
        foreach (var word in Words(Clean(text)))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length == 0 ? "" : " ").Append(word);
        }

        if (line.Length > 0)
        {
            yield return line.ToString();
        }
    }

    /// <summary>The text without what could move a cursor or start a line: descriptions come from anybody.</summary>
    public static string Clean(string text) => string.Create(text.Length, text, static (span, from) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = char.IsControl(from[i]) || from[i] is '\u2028' or '\u2029' ? ' ' : from[i];
        }
    });

    private static IEnumerable<string> Words(string text)
    {
        var word = "";
        foreach (var part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var joins = word.EndsWith('«') || (part.Length <= 2 && BelongsToTheWordBefore.Contains(part[0]));
            if (word.Length > 0 && !joins)
            {
                yield return word;
                word = "";
            }

            word = word.Length == 0 ? part : word + " " + part;
        }

        if (word.Length > 0)
        {
            yield return word;
        }
    }
}
