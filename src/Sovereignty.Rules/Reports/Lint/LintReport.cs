using Sovereignty.Analysis;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Reports;

/// <summary>What was found in the text of a law, for a reader: text by text, each finding with its rule and its element.</summary>
public static class LintReport
{
    /// <summary>Writes the findings as a plain text.</summary>
    /// <param name="lint">The findings.</param>
    /// <param name="law">The law in which they were found, for its titles.</param>
    /// <param name="language">The language.</param>
    /// <param name="style">The layout; plain when left out.</param>
    public static string WriteText(LawLint lint, BodyOfLaw law, Language language, ReportStyle? style = null)
    {
        ArgumentNullException.ThrowIfNull(lint);
        ArgumentNullException.ThrowIfNull(law);
        var page = new TextPage(style ?? ReportStyle.Plain);
        var telling = new LawTelling(language, null);
        page.Title(TitleOf(lint, law, telling));
        foreach (var found in lint.Findings.GroupBy(finding => finding.Instrument))
        {
            page.Heading(found.Key.Value + (law.Find(found.Key) is { } text ? " – " + telling.Say(text.Title) : ""));
            foreach (var finding in found)
            {
                page.Entry(telling.Say(LevelOf(finding.Level)) + telling.Colon + telling.Say(finding.Message));
                page.Line($"[{finding.Rule}] {finding.Path}");
            }
        }

        TellRules(lint, telling, page);
        return page.ToString();
    }

    private static string TitleOf(LawLint lint, BodyOfLaw law, LawTelling telling) => FormattableString.Invariant($"{law.Instruments.Count} ")
        + telling.Say(law.Instruments.Count == 1 ? "text" : "texts", law.Instruments.Count == 1 ? "texte" : "textes")
        + telling.Colon
        + lint.Findings.Count switch
        {
            0 => telling.Say("nothing found", "rien à signaler"),
            1 => telling.Say("1 finding", "1 constat"),
            var count => telling.Say(FormattableString.Invariant($"{count} findings"), FormattableString.Invariant($"{count} constats")),
        };

    private static void TellRules(LawLint lint, LawTelling telling, TextPage page)
    {
        if (lint.Findings.Count > 0)
        {
            page.Heading(telling.Say("The rules", "Les règles"));
            foreach (var rule in LawLint.Rules.Where(rule => lint.Findings.Any(finding => finding.Rule.Equals(rule))))
            {
                page.Command(rule.Id, telling.Say(rule.Help));
            }
        }

        if (!lint.IsComplete)
        {
            page.Paragraph(telling.Say("Not every condition could be examined within the bound of work: more may be wrong.", "Toutes les conditions n'ont pu être examinées dans la limite de travail : d'autres défauts sont possibles."));
        }
    }

    private static Text LevelOf(LintLevel level) => level switch
    {
        LintLevel.Error => new("error", "erreur"),
        LintLevel.Warning => new("warning", "avertissement"),
        _ => new("note", "remarque"),
    };
}
