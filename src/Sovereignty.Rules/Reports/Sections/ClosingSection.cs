using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Reports;

/// <summary>On what the answer rests: how far the law was verified, which law, under what terms.</summary>
internal static class ClosingSection
{
    public static void Tell(Telling telling, IPage page) => Tell(telling, page, telling.Assessment.On);

    /// <summary>The same of an answer about the days through a last one.</summary>
    public static void Tell(Telling telling, IPage page, LocalDate last)
    {
        page.Heading(telling.Say("What this rests on", "Sur quoi repose cette réponse"));
        var assessment = telling.Assessment;
        if (assessment.LawCheckedThrough is { } verified)
        {
            var later = last <= verified ? Text.Same("") : last == assessment.On
                ? new(", and the day lies after it: later changes may be missing", ", et le jour examiné est postérieur : des changements plus récents peuvent manquer")
                : new(", and days asked about lie after it: later changes may be missing", ", et des jours examinés sont postérieurs : des changements plus récents peuvent manquer");
            page.Paragraph(telling.Say($"The law was verified through {Saying.Day(verified)}{later.En}.", $"Le droit a été vérifié jusqu'au {Saying.Day(verified)}{later.Fr}."));
        }

        foreach (var term in Terms(telling))
        {
            page.Paragraph(term);
        }

        page.Paragraph(telling.Say(
            $"Catalogue {assessment.Catalogue.Version}, SHA-256 {assessment.Catalogue.Hash}.",
            $"Catalogue {assessment.Catalogue.Version}, SHA-256 {assessment.Catalogue.Hash}."));
        page.Paragraph(telling.Say("This is not legal advice.", "Ceci n'est pas un avis juridique."));
    }

    private static IEnumerable<string> Terms(Telling telling)
    {
        var terms = telling.Assessment.Terms;
        if (terms.Readings.Count > 0)
        {
            yield return telling.Say("Readings chosen: ", "Lectures choisies : ") + Telling.List(terms.Readings.Select(choice => choice.ToString())) + ".";
        }

        if (terms.EvidenceFloor > EvidenceGrade.Reported)
        {
            yield return telling.Say(
                $"Facts below the grade '{EvidenceWords.Of(terms.EvidenceFloor).En}' count as unknown.",
                $"Les faits d'un degré inférieur à « {EvidenceWords.Of(terms.EvidenceFloor).Fr} » comptent comme inconnus.");
        }

        if (terms.ConfidenceFloor > Confidence.C)
        {
            yield return telling.Say(
                $"Law below the grade {ConfidenceWords.Of(terms.ConfidenceFloor)} counts as unknown.",
                $"Le droit d'un niveau inférieur à {ConfidenceWords.Of(terms.ConfidenceFloor)} compte comme inconnu.");
        }
    }
}
