using Sovereignty.Analysis;
using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Reports;

/// <summary>What could be changed about an arrangement, for a reader: who makes which change, and what it reaches.</summary>
public static class RemedyReport
{
    /// <summary>Writes the answer as a text.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="arrangement">The arrangement, for its names.</param>
    /// <param name="language">The language.</param>
    /// <param name="style">The layout; plain when left out.</param>
    public static string WriteText(RemedyAnswer answer, HostingArrangement arrangement, Language language, ReportStyle? style = null)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var page = new TextPage(style ?? ReportStyle.Plain);
        Tell(answer, new Telling(answer.Before, arrangement, language, isBrief: true), page);
        return page.ToString();
    }

    /// <summary>Writes the answer as a Markdown page.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="arrangement">The arrangement, for its names.</param>
    /// <param name="language">The language.</param>
    public static string WriteMarkdown(RemedyAnswer answer, HostingArrangement arrangement, Language language)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var page = new MarkdownPage();
        Tell(answer, new Telling(answer.Before, arrangement, language, isBrief: false), page);
        return page.ToString();
    }

    private static void Tell(RemedyAnswer answer, Telling telling, IPage page)
    {
        page.Title(telling.Say($"{telling.Name}: remedies on {Saying.Day(answer.Before.On)}", $"{telling.Name} : remèdes au {Saying.Day(answer.Before.On)}"));
        page.Row(telling.Say("As it stands", "En l'état"), answer.Before.Conclusion, telling.Mark(answer.Before.Conclusion, telling.Deciding));
        page.Heading(telling.Say("The smallest changes that mend it, each proved by a new assessment", "Les plus petits changements qui y remédient, chacun prouvé par une nouvelle évaluation"));
        if (answer.Remedies.Count == 0)
        {
            page.Paragraph(answer.Before.Conclusion < Evaluation.Conclusion.Undetermined ? telling.Say("Nothing is amiss.", "Rien n'est à corriger.") : telling.Say("None was found.", "Aucun n'a été trouvé."));
        }

        foreach (var remedy in answer.Remedies)
        {
            page.Entry(telling.Say(ChangeCount(remedy.Steps.Count(step => !step.IsAssumption))), remedy.Reached, telling.Say(ConclusionWords.Of(remedy.Reached)));
            foreach (var step in remedy.Steps)
            {
                page.Point(telling.Say(By(step.By)) + telling.Colon + telling.Say(step.Words) + (step.ReliesOn is { } relied ? telling.Say("; relies on ", " ; dépend de : ") + telling.Say(relied) : "")
                    + (step.Earliest is { } day && day > answer.Before.On ? telling.Say($"; not before {Saying.Day(day)}", $" ; pas avant le {Saying.Day(day)}") : ""));
            }
        }

        if (answer.Before.Conclusion >= Evaluation.Conclusion.Undetermined)
        {
            page.Paragraph(answer.IsComplete
                ? telling.Say("Every set of at most three changes at hand was tried; of several ways to make one change, the first that does is shown.", "Tous les ensembles d'au plus trois des changements possibles ont été essayés ; de plusieurs façons de faire un changement, la première qui convient est indiquée.")
                : telling.Say("There may be others: the search was bounded.", "D'autres sont possibles : la recherche était bornée."));
        }

        if (answer.Unchangeable.Count > 0)
        {
            page.Heading(telling.Say("What no one can change", "Ce que personne ne peut changer"));
            foreach (var fact in answer.Unchangeable)
            {
                page.Point(telling.Say(fact));
            }
        }

        if (answer.NotTried.Count > 0)
        {
            page.Heading(telling.Say("What was not varied alone", "Ce qui n'a pas été modifié isolément"));
            foreach (var fact in answer.NotTried)
            {
                page.Point(telling.Say(fact));
            }
        }

        ClosingSection.Tell(telling, page);
    }

    private static Text ChangeCount(int changes) => changes switch
    {
        0 => new("no change", "aucun changement"),
        1 => new("one change", "un changement"),
        _ => new(FormattableString.Invariant($"{changes} changes together"), FormattableString.Invariant($"{changes} changements ensemble")),
    };

    private static Text By(Changer changer) => changer switch
    {
        Changer.Buyer => new("the buyer", "l'acheteur"),
        Changer.Supplier => new("the supplier", "le prestataire"),
        Changer.Authority => new("an authority", "une autorité"),
        _ => new("if it turns out so", "s'il s'avère"),
    };
}
