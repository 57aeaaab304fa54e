using System.Text;
using Sovereignty.Evaluation;

namespace Sovereignty.Reports;

/// <summary>A page of Markdown. What descriptions contain is text and never markup.</summary>
internal sealed class MarkdownPage : IPage
{
    private const string Markup = "\\`*_{}[]<>#|~&!";
    private readonly StringBuilder text = new();
    private bool inList;
    private bool inEntry;

    public void Title(Conclusion conclusion, string mark) => Block("# " + Escape(mark));

    public void Title(string words) => Block("# " + Escape(words));

    public void Heading(string words) => Block("## " + Escape(words));

    public void Paragraph(string words) => Block(Escape(words));

    public void Row(string label, Conclusion conclusion, string mark)
    {
        Item("- " + Escape(label) + ": **" + Escape(mark) + "**");
        inEntry = false;
    }

    public void Entry(string words, Conclusion? conclusion = null, string mark = "")
    {
        if (conclusion is null)
        {
            Item("- " + Escape(words));
            inEntry = true;
        }
        else
        {
            Block("### " + Escape(mark) + " – " + Escape(words));
        }
    }

    public void Line(string words)
    {
        if (inList)
        {
            Item("  - " + Escape(words));
        }
        else
        {
            Block(Escape(words));
        }
    }

    /// <summary>Below its entry where that is an item of a list itself.</summary>
    public void Point(string words) => Item((inEntry ? "  - " : "- ") + Escape(words));

    public void Branch(int level, string words) => Item(new string(' ', 2 * level) + "- " + Escape(words));

    public void Command(string words, string meaning) => Item("  - `" + Wrapping.Clean(words).Replace('`', '\'') + "`: " + Escape(meaning));

    public void Table(string[] heads, IReadOnlyCollection<Cell[]> rows) => Block(string.Join("\n", rows
        .Select(row => row.Select(cell => cell.Conclusion is null ? Escape(cell.Words) : "**" + Escape(cell.Words) + "**"))
        .Prepend(heads.Select(_ => "---")).Prepend(heads.Select(Escape))
        .Select(cells => "| " + string.Join(" | ", cells) + " |")));

    /// <summary>A block of code, which must not contain a fence.</summary>
    public void Code(string language, string code) => Block("```" + language + "\n" + code + "```");

    public override string ToString() => text.ToString();

    private static string Escape(string words)
    {
        var escaped = new StringBuilder();
        foreach (var letter in Wrapping.Clean(words))
        {
            escaped.Append(Markup.Contains(letter) ? "\\" : "").Append(letter);
        }

        return escaped.ToString();
    }

    private void Block(string block)
    {
        text.Append(text.Length > 0 ? "\n" : "").Append(block).Append('\n');
        inList = false;
        inEntry = false;
    }

    /// <summary>The first item of a list stands apart from what is before it.</summary>
    private void Item(string item)
    {
        text.Append(inList ? "" : "\n").Append(item).Append('\n');
        inList = true;
    }
}
