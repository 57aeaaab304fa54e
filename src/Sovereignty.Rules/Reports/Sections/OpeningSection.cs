using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Reports;

/// <summary>The conclusion in one sentence: of what, on which day, about what, and how long it stands.</summary>
internal static class OpeningSection
{
    public static void Tell(Telling telling, IPage page)
    {
        page.Title(telling.Assessment.Conclusion, telling.Mark(telling.Assessment.Conclusion, telling.Deciding));
        page.Paragraph(Lead(telling) + ", " + Conclude(telling) + telling.Say("; ", " ; ") + Holds(telling) + ".");
    }

    private static string Lead(Telling telling)
    {
        var day = Saying.Day(telling.Assessment.On);
        var knowledge = telling.Assessment.Terms.Knowledge;
        return knowledge.FollowsTheDay ? telling.Say($"On {day}, as known on that day", $"Au {day}, en l'état des connaissances de ce jour")
            : knowledge.On is { } known ? telling.Say($"On {day}, as known on {Saying.Day(known)}", $"Au {day}, en l'état des connaissances du {Saying.Day(known)}")
            : telling.Say($"On {day}", $"Au {day}");
    }

    private static string Conclude(Telling telling)
    {
        var name = telling.Quote(telling.Name);
        var law = telling.And(telling.Assessment.Terms.Forces.Distinct().Order().Select(force => telling.Say(ForceWords.WithArticle(force))));
        var about = About(telling);
        return telling.Assessment.Conclusion switch
        {
            Conclusion.NotMet => Breach(telling, name),
            Conclusion.Undetermined => telling.Say(
                $"it can't be said whether {name} meets {law} {about}: this is neither a yes nor a no, what is known does not decide",
                $"on ne peut dire si {name} respecte {law} {about} : ce n'est ni un oui ni un non, ce que l'on sait ne permet pas de trancher"),
            Conclusion.Excused => telling.Say(
                $"{name} does not fulfil, or is not known to fulfil, every demand of {law} {about}, but an exception covers it{Through(telling)}: this is tolerance, not compliance",
                $"{name} ne satisfait pas, ou pas de façon établie, à tout ce qui lui est demandé par {law} {about}, mais une exception le couvre{Through(telling)} : c'est une tolérance, non une conformité"),
            Conclusion.Met => telling.Say(
                $"{name} meets all that applies to it in {law} {about}",
                $"{name} respecte tout ce qui lui est applicable dans {law} {about}"),
            _ => telling.Say(
                $"nothing in {law} applies to {name} {about}: this says nothing of how sovereign it is",
                $"rien dans {law} ne s'applique à {name} {about} : cela ne dit rien de son degré de souveraineté"),
        };
    }

    private static string Breach(Telling telling, string name)
    {
        var breached = Telling.Breached(telling.Deciding);
        var breaches = telling.And(breached.Select(force => telling.Say(ForceWords.Breach(force))));
        var binding = telling.Assessment.ByForce.First(one => one.Force == Law.Force.Binding).Conclusion;
        var beside = breached.Contains(Law.Force.Binding) || !telling.Assessment.Terms.Forces.Contains(Law.Force.Binding)
            ? ""
            : binding == Conclusion.Undetermined
                ? telling.Say("; whether it meets binding law is undetermined", " ; quant au droit contraignant, on ne peut trancher")
                : telling.Say("; no breach of binding law was found", " ; aucun manquement au droit contraignant n'a été trouvé");
        var where = OnMatters(telling, telling.Deciding.Where(finding => finding.Conclusion == Conclusion.NotMet).Select(finding => finding.Matter).Distinct().OrderBy(Telling.Rank).ThenBy(matter => matter.Id, StringComparer.Ordinal));
        return telling.Say($"{name} is {breaches} {where}{beside}", $"{name} est {breaches} {where}{beside}");
    }

    private static string About(Telling telling) => telling.Assessment.Terms.Matters.Count == 0
        ? telling.Say("(all matters together)", "(toutes matières confondues)")
        : OnMatters(telling, telling.Assessment.Terms.Matters);

    private static string OnMatters(Telling telling, IEnumerable<Law.Matter> matters) => telling.Say("on ", "en matière de ") + telling.And(matters.Select(matter => telling.Say(matter.Words)));

    private static string Through(Telling telling)
    {
        var excuses = telling.Deciding.Where(finding => finding.Conclusion == Conclusion.Excused).Select(finding => finding.ExcusedThrough ?? UncertainDay.Unknown).ToArray();
        var first = excuses.OrderBy(last => last.First).First();
        return first.Earliest is not { } day ? ""
            : first.IsExact ? telling.Say($" through {Saying.Day(day)}", $" jusqu'au {Saying.Day(day)} inclus")
            : telling.Say($" at least through {Saying.Day(day)}", $" au moins jusqu'au {Saying.Day(day)} inclus");
    }

    private static string Holds(Telling telling) => (telling.Assessment.HoldsFrom, telling.Assessment.HoldsThrough) switch
    {
        (null, null) => telling.Say("this answer holds on every day", "cette réponse vaut pour tous les jours"),
        (null, { } last) => telling.Say($"this answer holds through {Saying.Day(last)}", $"cette réponse vaut jusqu'au {Saying.Day(last)} inclus"),
        ({ } first, null) => telling.Say($"this answer holds from {Saying.Day(first)} on", $"cette réponse vaut à partir du {Saying.Day(first)}"),
        ({ } first, { } last) when first == last => telling.Say("this answer holds on that day only", "cette réponse ne vaut que pour ce jour"),
        ({ } first, { } last) => telling.Say($"this answer holds from {Saying.Day(first)} through {Saying.Day(last)}", $"cette réponse vaut du {Saying.Day(first)} au {Saying.Day(last)} inclus"),
    };
}
