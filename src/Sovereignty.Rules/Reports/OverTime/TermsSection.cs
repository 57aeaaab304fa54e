using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Reports;

/// <summary>On what a report over many days rests.</summary>
internal static class TermsSection
{
    public static void Tell(Assessment assessment, ChangeTelling telling, IPage page) => Tell(assessment.Terms, assessment.Catalogue, telling.Language, page);

    public static void Tell(AssessmentTerms terms, CatalogueStamp catalogue, Language language, IPage page, LocalDate? lawCheckedThrough = null)
    {
        page.Heading(Say("What this rests on", "Sur quoi repose cette réponse"));
        var forces = string.Join(", ", terms.Forces.Distinct().Order().Select(force => ForceWords.Of(force).In(language)));
        var matters = terms.Matters.Count == 0 ? Say("every matter", "toutes matières") : string.Join(", ", terms.Matters.Select(matter => matter.Words.In(language)));
        page.Paragraph(Say($"What decides: {forces}; {matters}.", $"Ce qui compte : {forces} ; {matters}."));
        if (terms.Knowledge.FollowsTheDay)
        {
            page.Paragraph(Say("Each day is told as known on that day.", "Chaque jour est présenté en l'état des connaissances de ce jour."));
        }
        else if (terms.Knowledge.On is { } known)
        {
            page.Paragraph(Say($"As known on {Saying.Day(known)}.", $"En l'état des connaissances du {Saying.Day(known)}."));
        }

        if (terms.Readings.Count > 0)
        {
            page.Paragraph(Say("Readings chosen: ", "Lectures choisies : ") + string.Join(", ", terms.Readings) + ".");
        }

        if (lawCheckedThrough is { } last)
        {
            page.Paragraph(Say($"All the law behind it was verified through {Saying.Day(last)}.", $"Tout le droit sur lequel elle repose a été vérifié jusqu'au {Saying.Day(last)} inclus."));
        }

        page.Paragraph($"Catalogue {catalogue.Version}, SHA-256 {catalogue.Hash}.");
        page.Paragraph(Say("This is not legal advice.", "Ceci n'est pas un avis juridique."));

        string Say(string en, string fr) => language == Language.French ? fr : en;
    }
}
