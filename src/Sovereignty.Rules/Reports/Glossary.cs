using Sovereignty.Facts;

namespace Sovereignty.Reports;

/// <summary>The words of the reports, explained in both languages.</summary>
public static class Glossary
{
    /// <summary>The words, in the order in which they are best read: answers, law, facts, schemes.</summary>
    public static ValueList<GlossaryEntry> Entries { get; } = [.. AnswerTerms.All, .. LawTerms.All, .. FactTerms.All];

    /// <summary>The glossary as a text.</summary>
    /// <param name="language">The language.</param>
    /// <param name="style">The layout; plain when left out.</param>
    public static string Write(Language language, ReportStyle? style = null)
    {
        var page = new TextPage(style ?? ReportStyle.Plain);
        foreach (var entry in Entries)
        {
            page.Heading(entry.Term.In(language));
            page.Line(entry.Meaning.In(language));
        }

        return page.ToString();
    }
}
