using Sovereignty.Analysis;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Reports;

/// <summary>The exposures of an assessment for a reader: by country and power, what the power can do, over which path, to which layer, since when, whether that is certain, and what would cut or lessen it.</summary>
public static class ExposureReport
{
    /// <summary>Writes the exposures as a text.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="arrangement">The arrangement, for its names.</param>
    /// <param name="language">The language.</param>
    /// <param name="style">The layout; plain when left out.</param>
    /// <param name="reaches">Since when each exposure has been there, as <see cref="DossierExposures.Reaches"/> tells it; not told when left out.</param>
    public static string WriteText(Assessment assessment, HostingArrangement arrangement, Language language, ReportStyle? style = null, ValueList<Reach>? reaches = null)
    {
        var page = new TextPage(style ?? ReportStyle.Plain);
        Tell(new Telling(assessment, arrangement, language, isBrief: true), page, new ReachList(reaches));
        return page.ToString();
    }

    /// <summary>Writes the exposures as a Markdown page, with their paths as a Mermaid diagram.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="arrangement">The arrangement, for its names.</param>
    /// <param name="language">The language.</param>
    /// <param name="reaches">Since when each exposure has been there, as <see cref="DossierExposures.Reaches"/> tells it; not told when left out.</param>
    public static string WriteMarkdown(Assessment assessment, HostingArrangement arrangement, Language language, ValueList<Reach>? reaches = null)
    {
        var telling = new Telling(assessment, arrangement, language, isBrief: false);
        var page = new MarkdownPage();
        Tell(telling, page, new ReachList(reaches));
        if (assessment.Exposures.Count > 0)
        {
            page.Heading(telling.Say("Paths", "Chemins"));
            page.Paragraph(telling.Say("Solid lines are certain, dotted ones possible as far as is known.", "Les traits pleins sont certains, les pointillés possibles en l'état de ce que l'on sait."));
            page.Code("mermaid", ExposureDiagram.Of(telling));
        }

        return page.ToString();
    }

    private static void Tell(Telling telling, IPage page, ReachList reaches)
    {
        var (assessment, on) = (telling.Assessment, Saying.Day(telling.Assessment.On));
        page.Title(telling.Say($"{telling.Name}: exposure to powers of third countries on {on}", $"{telling.Name} : exposition aux pouvoirs de pays tiers au {on}"));
        if (assessment.Exposures.Count == 0)
        {
            page.Paragraph(telling.Say("No power that the catalogue holds reaches the arrangement.", "Aucun pouvoir recensé au catalogue n'atteint le dispositif."));
        }

        foreach (var country in assessment.Exposures.GroupBy(exposure => exposure.Country).OrderBy(group => group.Key.Code, StringComparer.Ordinal))
        {
            page.Heading(telling.Say($"Powers of {country.Key}", $"Pouvoirs : {country.Key}"));
            foreach (var power in country.GroupBy(exposure => (exposure.Citation, exposure.RunsOnAfterLapse)).OrderBy(group => group.Key.Citation.Provision.Value, StringComparer.Ordinal))
            {
                TellPower([.. power], telling, page, reaches);
            }
        }

        TellGround(telling, page);
    }

    private static void TellPower(Exposure[] exposures, Telling telling, IPage page, ReachList reaches)
    {
        var first = exposures[0];
        page.Entry($"{telling.Say(first.Citation.Short)} [{first.Citation.Provision}]{telling.Say($", since {first.Since.Describe().En}{ExposureWords.Until(first).En}", $", depuis : {first.Since.Describe().Fr}{ExposureWords.Until(first).Fr}")}");
        if (first.RunsOnAfterLapse)
        {
            page.Line(telling.Say("The text has ended; its effects run on.", "Le texte a pris fin ; ses effets se prolongent."));
        }

        foreach (var told in exposures.GroupBy(exposure => (exposure.IsCertain, exposure.Effects, exposure.Path, Since: ExposureWords.ReachedSince(reaches.Of(exposure)))).OrderBy(group => group.Key.IsCertain ? 0 : 1).ThenBy(group => group.Key.Path.ToString(), StringComparer.Ordinal).ThenBy(group => group.Key.Since.En, StringComparer.Ordinal))
        {
            var certainty = told.Key.IsCertain ? telling.Say("certain: ", "certaine : ") : telling.Say("possible, as far as is known: ", "possible, en l'état de ce que l'on sait : ");
            var layers = Telling.List(told.Select(exposure => ExposureWords.Layer(exposure.Layer, telling)).Distinct());
            page.Line($"{certainty}{telling.Say(Saying.AllEffectsOf(told.Key.Effects))}{telling.Colon}{string.Join(" → ", told.Key.Path.Select(party => ExposureWords.Party(party, telling)))}{telling.Say($" (layer {layers})", $" (couche {layers})")}{telling.Say(told.Key.Since)}");
            ExposureWords.TellMitigations([.. told], telling, page);
        }
    }

    private static void TellGround(Telling telling, IPage page)
    {
        var assessment = telling.Assessment;
        page.Heading(telling.Say("What this rests on", "Sur quoi repose cette réponse"));
        if (assessment.LawCheckedThrough is { } day)
        {
            page.Paragraph(telling.Say($"The law was verified through {Saying.Day(day)}.", $"Le droit a été vérifié jusqu'au {Saying.Day(day)} inclus."));
        }

        foreach (var caveat in assessment.Exposures.SelectMany(exposure => exposure.Caveats).Distinct())
        {
            page.Entry(telling.Say(caveat));
        }

        page.Paragraph($"Catalogue {assessment.Catalogue.Version}, SHA-256 {assessment.Catalogue.Hash}.");
        page.Paragraph(telling.Say("This is not legal advice.", "Ceci n'est pas un avis juridique."));
    }
}
