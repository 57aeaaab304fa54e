using Sovereignty.Evaluation;

namespace Sovereignty.Reports;

/// <summary>Somewhere to write a report, whatever its markup.</summary>
internal interface IPage
{
    /// <summary>The conclusion of the whole, in the words of its mark.</summary>
    void Title(Conclusion conclusion, string mark);

    /// <summary>The title of a report without a conclusion of its own.</summary>
    void Title(string words);

    /// <summary>The heading of a section.</summary>
    void Heading(string words);

    /// <summary>A paragraph of a section.</summary>
    void Paragraph(string words);

    /// <summary>A row of a table of conclusions.</summary>
    void Row(string label, Conclusion conclusion, string mark);

    /// <summary>The head of an entry, with its conclusion when it has one.</summary>
    void Entry(string words, Conclusion? conclusion = null, string mark = "");

    /// <summary>A line of an entry.</summary>
    void Line(string words);

    /// <summary>A point under an entry.</summary>
    void Point(string words);

    /// <summary>A point of a tree, so many levels down.</summary>
    void Branch(int level, string words);

    /// <summary>Something to type, with what it does.</summary>
    void Command(string words, string meaning);

    /// <summary>A table, its columns under their heads.</summary>
    void Table(string[] heads, IReadOnlyCollection<Cell[]> rows);
}
