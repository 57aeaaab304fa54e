using Sovereignty.Criteria;
using Sovereignty.Evaluation;

namespace Sovereignty.Reports;

/// <summary>The questions that the law leaves open, with the readings that can be chosen.</summary>
internal static class QuestionSection
{
    public static void Tell(Telling telling, IPage page)
    {
        var deciding = telling.Deciding.Select(finding => finding.Provision).ToHashSet();
        var open = telling.Assessment.Unsettled.Where(item => item.Provisions.Any(deciding.Contains))
            .OrderByDescending(item => item.Provisions.Count(deciding.Contains)).ToArray();
        if (open.Length == 0)
        {
            return;
        }

        page.Heading(telling.Say(AnswererWords.Of(Answerer.Law)));
        foreach (var item in open)
        {
            var question = telling.Assessment.OpenQuestions.FirstOrDefault(one => item.Missing.Path == "law:" + one.Id);
            page.Entry(telling.Say(item.Missing.What) + (telling.IsBrief ? "" : $" [{Telling.List(item.Provisions.Where(deciding.Contains).Select(provision => provision.Value))}]"));
            if (question is not null)
            {
                Tell(question, telling, page);
            }
        }

        page.Paragraph(telling.Say(
            "The tool never picks a reading; one that you choose is named in every answer that rests on it.",
            "L'outil ne choisit jamais de lecture ; celle que vous choisissez est indiquée dans chaque réponse qui s'y fonde."));
    }

    private static void Tell(Question question, Telling telling, IPage page)
    {
        if (question.Readings.Count == 0)
        {
            page.Command($"--reading {question.Id}=true | false", telling.Say("assumes an answer: no reading is known", "suppose une réponse : aucune lecture n'est connue"));
        }

        foreach (var reading in question.Readings)
        {
            page.Command($"--reading {question.Id}={reading.Id}", telling.Say(reading.Words) + (telling.IsBrief ? "" : $" ({reading.Source})"));
        }
    }
}
