using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Reports;

/// <summary>
/// A form for the buyer's own finding, data set by data set, on the two things that no one else can answer and without which half the answers stay open: whether data is of
/// particular sensitivity, and what a breach would be likely to harm.
/// </summary>
public static class FindingTemplate
{
    private static readonly (HarmKind Kind, Text Words)[] Harms =
    [
        (HarmKind.PublicOrder, new("public order", "l'ordre public")),
        (HarmKind.PublicSecurity, new("public security", "la sécurité publique")),
        (HarmKind.HealthOrLife, new("the health or life of persons", "la santé ou la vie des personnes")),
        (HarmKind.IntellectualProperty, new("the protection of intellectual property", "la protection de la propriété intellectuelle")),
    ];

    /// <summary>Writes the form as a Markdown page; what is recorded is filled in.</summary>
    /// <param name="arrangement">The arrangement.</param>
    /// <param name="language">The language.</param>
    public static string WriteMarkdown(HostingArrangement arrangement, Language language)
    {
        ArgumentNullException.ThrowIfNull(arrangement);
        string Say(string en, string fr) => new Text(en, fr).In(language);
        var colon = Say(": ", " : ");
        var page = new MarkdownPage();
        page.Title(Say($"{arrangement.Name ?? arrangement.Id}: finding on sensitivity and harm", $"{arrangement.Name ?? arrangement.Id} : constat de sensibilité et d'atteinte"));
        page.Paragraph(Say("Article 31 of act 2024-449 and R9 of circular 6404/SG ask both questions of the body that answers for the data. Answer each with yes, no or not known, and say on what the answer rests.", "L'article 31 de la loi 2024-449 et la R9 de la circulaire 6404/SG posent ces deux questions à l'organisme qui répond des données. Répondre à chacune par oui, non ou inconnu, et dire sur quoi repose la réponse."));
        foreach (var data in arrangement.DataSets.Values)
        {
            page.Heading(data.Id.Value);
            page.Line(Say("recorded categories", "catégories consignées") + colon + (data.Categories.Entries.Count == 0 ? Say("none", "aucune") : string.Join(", ", data.Categories.Values.Select(category => NameWords.Of(category).In(language)))));
            page.Entry(Say("Under a secret protected by law (which)? ______", "Relève d'un secret protégé par la loi (lequel) ? ______"));
            page.Entry(Say("Needed for the State's essential missions (which)? ______", "Nécessaire aux missions essentielles de l'État (lesquelles) ? ______"));
            foreach (var (kind, words) in Harms)
            {
                var recorded = data.Harms.Values.Any(harm => harm.Kind == kind) ? Say(" (recorded: yes)", " (consigné : oui)") : "";
                page.Entry(Say("Would a breach be likely to harm ", "Une violation porterait-elle vraisemblablement atteinte à ") + words.In(language) + Say("?", " ?") + recorded + " ______");
            }
        }

        if (arrangement.DataSets.Entries.Count == 0)
        {
            page.Paragraph(Say("No data set is recorded: describe each first.", "Aucun jeu de données n'est consigné : décrire chacun d'abord."));
        }

        page.Heading(Say("Found by", "Constaté par"));
        page.Entry(Say("Name and office: ______", "Nom et fonction : ______"));
        page.Entry(Say("Day: ______", "Date : ______"));
        page.Entry(Say("Documents it rests on: ______", "Pièces à l'appui : ______"));
        return page.ToString();
    }
}
