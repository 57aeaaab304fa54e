using Sovereignty.Criteria;
using Sovereignty.Evaluation;

namespace Sovereignty.Reports;

/// <summary>On what a report over many days rests.</summary>
internal static class TermsSection
{
    public static void Tell(Assessment assessment, ChangeTelling telling, IPage page)
    {
        var terms = assessment.Terms;
        page.Heading(telling.Say("What this rests on", "Sur quoi repose cette réponse"));
        var forces = string.Join(", ", terms.Forces.Distinct().Order().Select(force => telling.Say(ForceWords.Of(force))));
        var matters = terms.Matters.Count == 0 ? telling.Say("every matter", "toutes matières") : string.Join(", ", terms.Matters.Select(matter => telling.Say(matter.Words)));
        page.Paragraph(telling.Say($"What decides: {forces}; {matters}.", $"Ce qui compte : {forces} ; {matters}."));
        if (terms.Knowledge.FollowsTheDay)
        {
            page.Paragraph(telling.Say("Each day is told as known on that day.", "Chaque jour est présenté en l'état des connaissances de ce jour."));
        }
        else if (terms.Knowledge.On is { } known)
        {
            page.Paragraph(telling.Say($"As known on {Saying.Day(known)}.", $"En l'état des connaissances du {Saying.Day(known)}."));
        }

        if (terms.Readings.Count > 0)
        {
            page.Paragraph(telling.Say("Readings chosen: ", "Lectures choisies : ") + string.Join(", ", terms.Readings) + ".");
        }

        page.Paragraph($"Catalogue {assessment.Catalogue.Version}, SHA-256 {assessment.Catalogue.Hash}.");
        page.Paragraph(telling.Say("This is not legal advice.", "Ceci n'est pas un avis juridique."));
    }
}
