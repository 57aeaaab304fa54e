using Sovereignty.Analysis;
using Sovereignty.Criteria;

namespace Sovereignty.Reports;

/// <summary>What a tender guarantees, demand by demand.</summary>
internal static class GuaranteeSection
{
    public static void Tell(ClauseGaps gaps, string heading, Telling telling, IPage page)
    {
        var guarantee = gaps.Before;
        page.Heading(heading + telling.Colon + telling.Say(VerdictWords.Of(guarantee.Verdict)));
        if (guarantee.Conflict.Count > 0)
        {
            page.Paragraph(telling.Say("These clauses exclude every bid: ", "Ces clauses excluent toute offre : ") + telling.And(guarantee.Conflict.Select(clause => clause.Id)) + ".");
        }

        if (guarantee.Demands.Count == 0 && guarantee.Conflict.Count == 0)
        {
            page.Paragraph(telling.Say("Nothing in it can concern such a bid.", "Rien n'y peut concerner une telle offre."));
        }

        foreach (var demand in guarantee.Demands)
        {
            Tell(demand, telling, page);
        }
    }

    private static void Tell(DemandGuarantee demand, Telling telling, IPage page)
    {
        page.Entry(telling.Say(demand.Citation.Reference), VerdictWords.Mark(demand.Verdict), telling.Say(VerdictWords.Of(demand.Verdict)));
        page.Line(Telling.List([telling.Say(ForceWords.Of(demand.Demand.Force)), telling.Say(demand.Demand.Matter.Words), demand.Demand.Id.Value, telling.Say("grade ", "niveau ") + ConfidenceWords.Of(demand.Citation.Confidence)]));
        foreach (var question in demand.Questions)
        {
            page.Line(telling.Say("It depends on: ", "Cela dépend de : ") + telling.Say(question));
        }

        if (demand.Readings.Count > 0)
        {
            page.Line(telling.Say("The bid below breaches under: ", "L'offre ci-dessous est en manquement avec : ") + Telling.List(demand.Readings.Select(choice => choice.ToString())));
        }

        foreach (var reason in demand.Undecided)
        {
            page.Line(telling.Say(reason));
        }

        if (demand.Counterexample is { } found)
        {
            page.Line(telling.Say($"A bid that satisfies every clause and breaches on {Saying.Day(found.On)}:", $"Une offre qui satisfait à toutes les clauses et est en manquement au {Saying.Day(found.On)} :"));
            foreach (var step in found.Supposed)
            {
                page.Point(telling.Say(step));
            }
        }
    }
}
