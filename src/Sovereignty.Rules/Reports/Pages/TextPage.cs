using System.Text;
using Sovereignty.Evaluation;

namespace Sovereignty.Reports;

/// <summary>A page of plain text, with terminal colours where they are wanted.</summary>
internal sealed class TextPage(ReportStyle style) : IPage
{
    private const int LabelWidth = 54;
    private const int DeepestIndent = 10;
    private readonly StringBuilder text = new();
    private readonly int width = Math.Max(40, style.Width);

    public void Title(Conclusion conclusion, string mark) => text.Append(Paint(mark, conclusion)).Append("\n\n");

    public void Title(string words)
    {
        foreach (var line in Wrapping.Lines(words, width))
        {
            text.Append(Painted(line, "1")).Append('\n');
        }

        text.Append('\n');
    }

    public void Heading(string words) => text.Append(text.Length > 0 ? "\n" : "").Append(Painted(Wrapping.Clean(words), "1")).Append('\n');

    public void Paragraph(string words) => Write(words, "", "");

    public void Row(string label, Conclusion conclusion, string mark) =>
        text.Append("  ").Append(Wrapping.Clean(label).PadRight(LabelWidth)).Append("  ").Append(Paint(mark, conclusion)).Append('\n');

    public void Entry(string words, Conclusion? conclusion = null, string mark = "")
    {
        if (conclusion is not { } concluded)
        {
            Write(words, "  - ", "    ");
            return;
        }

        var start = text.Length;
        Write(mark + " – " + words, "  ", "    ");
        text.Replace("  " + mark, "  " + Paint(mark, concluded), start, mark.Length + 2);
    }

    public void Line(string words) => Write(words, "    ", "    ");

    public void Point(string words) => Write(words, "    - ", "      ");

    public void Branch(int level, string words)
    {
        var indent = new string(' ', 4 + (2 * Math.Min(level, DeepestIndent)));
        Write(words, indent + "- ", indent + "  ");
    }

    public void Command(string words, string meaning)
    {
        Write(words + " – " + meaning, "      ", "        ");
    }

    public void Table(string[] heads, IReadOnlyCollection<Cell[]> rows)
    {
        var widths = heads.Select((head, i) => rows.Select(row => Wrapping.Clean(row[i].Words).Length).Append(head.Length).Max()).ToArray();
        foreach (var row in rows.Prepend([.. heads.Select(head => new Cell(head))]))
        {
            var line = string.Join("  ", row.Select((cell, i) => Padded(cell, widths[i])));
            text.Append("  ").Append(line.TrimEnd()).Append('\n');
        }
    }

    public override string ToString() => text.ToString();

    private string Padded(Cell cell, int wide)
    {
        var words = Wrapping.Clean(cell.Words);
        return (cell.Conclusion is { } conclusion ? Paint(words, conclusion) : words) + new string(' ', wide - words.Length);
    }

    private void Write(string words, string first, string next)
    {
        var indent = first;
        foreach (var line in Wrapping.Lines(words, width - next.Length))
        {
            text.Append(indent).Append(line).Append('\n');
            indent = next;
        }
    }

    private string Paint(string mark, Conclusion conclusion) => Painted(mark, conclusion switch
    {
        Conclusion.Met => "1;32",
        Conclusion.NotMet => "1;31",
        Conclusion.Undetermined => "1;33",
        Conclusion.Excused => "1;36",
        _ => "1;90",
    });

    private string Painted(string words, string code) => style.Colour ? $"\u001b[{code}m{words}\u001b[0m" : words;
}
