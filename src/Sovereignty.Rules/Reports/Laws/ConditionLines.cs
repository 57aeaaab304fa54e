using Sovereignty.Criteria;

namespace Sovereignty.Reports;

/// <summary>A condition as a tree of lines.</summary>
internal static class ConditionLines
{
    public static void Tell(Condition condition, int level, LawTelling telling, IPage page)
    {
        switch (condition)
        {
            case All { Parts.Count: > 1 }:
                Parts(telling.Say("all of:", "tous :"), condition, level, telling, page);
                break;
            case Any { Parts.Count: > 1 }:
                Parts(telling.Say("any of:", "l'un de :"), condition, level, telling, page);
                break;
            case AtLeast least:
                Parts(telling.Say($"at least {least.Count} of:", $"au moins {least.Count} de :"), condition, level, telling, page);
                break;
            case Not:
                Parts(telling.Say("not:", "non :"), condition, level, telling, page);
                break;
            case Caveated caveated:
                Tell(caveated.Parts[0], level, telling, page);
                page.Branch(level + 1, telling.Labelled("caveat", "réserve", telling.Say(caveated.Caveat)));
                break;
            case Unsettled unsettled:
                page.Branch(level, telling.Say(unsettled.Describe()));
                foreach (var (reading, part) in unsettled.Question.Readings.Zip(unsettled.Parts))
                {
                    page.Branch(level + 1, telling.Labelled("read as", "selon la lecture", reading.Id));
                    Tell(part, level + 2, telling, page);
                }

                break;
            default:
                page.Branch(level, telling.Say(condition.Describe()));
                break;
        }
    }

    private static void Parts(string words, Condition condition, int level, LawTelling telling, IPage page)
    {
        page.Branch(level, words);
        foreach (var part in condition.Parts)
        {
            Tell(part, level + 1, telling, page);
        }
    }
}
