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
                : throw Refuse($"The law asks no unsettled question '{choice.Question}'. It asks", $"Le droit ne pose aucune question ouverte « {choice.Question} ». Il pose", law.Index.Questions.Keys.Order(StringComparer.Ordinal));
            if (!allowed.Contains(choice.Reading))
            {
                throw Refuse($"The question '{choice.Question}' has no reading '{choice.Reading}'. It has", $"La question « {choice.Question} » n'a pas de lecture « {choice.Reading} ». Elle a", allowed);
            }

            if (choices.Any(other => other.Question == choice.Question && other.Reading != choice.Reading))
            {
                throw new UnknownReadingException(new($"Two readings are chosen for the question '{choice.Question}'.", $"Deux lectures sont choisies pour la question « {choice.Question} »."));
            }
        }
    }

    private static UnknownReadingException Refuse(string english, string french, IEnumerable<string> known)
    {
        var names = string.Join(", ", known);
        return new(new($"{english}: {names}.", $"{french} : {names}."));
    }
}
