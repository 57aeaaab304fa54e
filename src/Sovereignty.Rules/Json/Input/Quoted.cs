using System.Text;

namespace Sovereignty.Json;

/// <summary>What a document says, shown in a message: short, and on one line.</summary>
internal static class Quoted
{
    private const int Longest = 60;

    public static string Text(string text) => "'" + Escape(text, Longest) + "'";

    public static string Escape(string text, int longest)
    {
        var escaped = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (escaped.Length >= longest)
            {
                return escaped.Append('…').ToString();
            }

            _ = rune.Value switch
            {
                '\'' => escaped.Append("\\'"),
                '\\' => escaped.Append("\\\\"),
                _ when Rune.IsControl(rune) => escaped.Append('\uFFFD'),
                _ => escaped.Append(rune.ToString()),
            };
        }

        return escaped.ToString();
    }
}
