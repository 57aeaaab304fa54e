using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Reports;

/// <summary>The powers of third countries that reach the arrangement, by which path, with what effect.</summary>
internal static class ExposureSection
{
    private const int MostPossibleInFull = 3;

    public static void Tell(Telling telling, IPage page)
    {
        page.Heading(telling.Say("Exposure to powers of third countries", "Exposition aux pouvoirs de pays tiers"));
        if (telling.Assessment.Exposures.Count == 0)
        {
            page.Paragraph(telling.Say("No power that the catalogue holds reaches the arrangement.", "Aucun pouvoir recensé au catalogue n'atteint le dispositif."));
            return;
        }

        // One power over one path is told once, whatever the layers and however certain its effects; the certain ones first.
        var groups = telling.Assessment.Exposures.GroupBy(exposure => (exposure.Citation, exposure.Path, exposure.RunsOnAfterLapse)).Select(group => group.ToArray()).ToArray();
        var possible = groups.Where(group => group.All(exposure => !exposure.IsCertain)).ToArray();
        var isLong = possible.Length > MostPossibleInFull;
        foreach (var group in groups.Where(group => group.Any(exposure => exposure.IsCertain)).Concat(isLong ? [] : possible))
        {
            Tell(group, telling, page);
        }

        if (isLong)
        {
            TellShortly(possible, telling, page);
        }
    }

    // Where little is known of the parties, every power of every country may reach them: one entry for each country says so.
    private static void TellShortly(Exposure[][] possible, Telling telling, IPage page)
    {
        page.Paragraph(telling.Say(
            "These powers may reach it too, as far as is known, because the description leaves open what would exclude them:",
            "Ces pouvoirs peuvent aussi l'atteindre, en l'état de ce que l'on sait, la description laissant ouvert ce qui les exclurait :"));
        foreach (var country in possible.SelectMany(group => group).GroupBy(exposure => exposure.Country))
        {
            var marks = telling.Caveats.Marks(country.SelectMany(exposure => exposure.Caveats).Distinct());
            page.Entry($"{country.Key}{telling.Colon}{telling.Say(Saying.AllEffectsOf(country.Aggregate(PowerEffects.None, (all, exposure) => all | exposure.Effects)))}{marks}");
            foreach (var citation in country.Select(exposure => exposure.Citation).Distinct())
            {
                page.Point($"{telling.Say(citation.Short)} [{citation.Provision}]");
            }
        }
    }

    private static void Tell(Exposure[] exposures, Telling telling, IPage page)
    {
        var first = exposures[0];
        var marks = telling.Caveats.Marks(exposures.SelectMany(exposure => exposure.Caveats).Distinct());
        page.Entry($"{telling.Say(first.Citation.Short)} ({first.Country}) [{first.Citation.Provision}]{marks}");
        var path = string.Join(" → ", first.Path.Select(party => party.Value == "unnamed" ? telling.Say("an operator that is not named", "un exploitant non désigné") : telling.NameOf(party)));
        var layers = Telling.List(exposures.Select(exposure => exposure.Layer.Value == "unnamed" ? telling.Say("a layer that is not named", "une couche non désignée") : exposure.Layer.Value).Distinct());
        page.Line(telling.Say($"{path}, through {layers}; since {first.Since.Describe().En}{ExposureWords.Until(first).En}", $"{path}, via {layers} ; depuis : {first.Since.Describe().Fr}{ExposureWords.Until(first).Fr}"));
        page.Line(string.Join(telling.Say("; ", " ; "), new[] { Effects(exposures, true, telling), Effects(exposures, false, telling) }.Where(words => words.Length > 0)));
        ExposureWords.TellMitigations(exposures, telling, page);
        if (first.RunsOnAfterLapse)
        {
            page.Line(telling.Say("The text has ended; its effects run on.", "Le texte a pris fin ; ses effets se prolongent."));
        }
    }

    private static string Effects(Exposure[] exposures, bool certain, Telling telling)
    {
        var effects = exposures.Where(exposure => exposure.IsCertain == certain).Aggregate(PowerEffects.None, (all, exposure) => all | exposure.Effects);
        return effects == PowerEffects.None ? ""
            : (certain ? telling.Say("certain: ", "certaine : ") : telling.Say("possible, as far as is known: ", "possible, en l'état de ce que l'on sait : ")) + telling.Say(Saying.AllEffectsOf(effects));
    }
}
