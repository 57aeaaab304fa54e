using System.Text;

namespace Sovereignty.Reports;

/// <summary>The lines of an iCalendar file: escaped, folded at 75 octets, ended by CR LF.</summary>
internal sealed class CalendarLines
{
    private const int LongestLine = 75;
    private readonly StringBuilder text = new();

    /// <summary>A line whose value is no text.</summary>
    public void Add(string name, string value) => Fold(name + ":" + value);

    /// <summary>A line whose value is a text, in which line feeds are breaks.</summary>
    public void AddText(string name, string words) => Fold(name + ":" + Escape(words));

    public override string ToString() => text.ToString();

    private static string Escape(string words)
    {
        var escaped = new StringBuilder();
        foreach (var letter in words)
        {
            escaped.Append(letter switch
            {
                '\\' => "\\\\",
                ';' => "\\;",
                ',' => "\\,",
                '\n' => "\\n",
                _ => char.IsControl(letter) ? " " : letter.ToString(),
            });
        }

        return escaped.ToString();
    }

    // Never within a character; the space that begins a continuation counts.
    private void Fold(string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
