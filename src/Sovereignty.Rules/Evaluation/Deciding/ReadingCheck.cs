using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Evaluation;

/// <summary>Refuses readings that the law does not know.</summary>
internal static class ReadingCheck
{
    public static void Check(BodyOfLaw law, ValueSet<ReadingChoice> choices)
    {
        foreach (var choice in choices)
        {
            var allowed = law.Index.Questions.TryGetValue(choice.Question, out var question)
                ? question.Readings.Count == 0 ? ["true", "false"] : question.Readings.Select(reading => reading.Id).ToArray()
                : throw new ArgumentException($"The law asks no unsettled question '{choice.Question}'. It asks: {string.Join(", ", law.Index.Questions.Keys.Order(StringComparer.Ordinal))}.");
            if (!allowed.Contains(choice.Reading))
            {
                throw new ArgumentException($"The question '{choice.Question}' has no reading '{choice.Reading}'. It has: {string.Join(", ", allowed)}.");
            }

            if (choices.Any(other => other.Question == choice.Question && other.Reading != choice.Reading))
            {
                throw new ArgumentException($"Two readings are chosen for the question '{choice.Question}'.");
            }
        }
    }
}
