using Sovereignty.Analysis;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Reports;

/// <summary>The clauses that a tender lacks, to paste, with who shows what when.</summary>
internal static class ClauseSection
{
    public static void Tell(TenderAnswer answer, Telling telling, IPage page)
    {
        Tell(answer.Law, telling.Say("Clauses missing against the law", "Clauses manquantes au regard du droit"), telling, page);
        if (answer.Adopted is { } adopted)
        {
            Tell(adopted, telling.Say("Clauses missing against what the buyer adopts", "Clauses manquantes au regard de ce que l'acheteur adopte"), telling, page);
        }

        if (answer.Missing.Count == 0)
        {
            return;
        }

        page.Heading(telling.Say("To paste", "À insérer"));
        foreach (var clause in answer.Missing)
        {
            Tell(clause, telling, page);
        }
    }

    private static void Tell(ClauseGaps gaps, string heading, Telling telling, IPage page)
    {
        page.Heading(heading);
        page.Paragraph(gaps.Sets.Count == 0
            ? telling.Say("No set of the clauses at hand makes it guaranteed as a whole.", "Aucun ensemble des clauses disponibles ne l'assure dans son entier.")
            : gaps.Sets[0].Count == 0 ? telling.Say("None.", "Aucune.")
            : telling.Say("Each of these sets makes it guaranteed, and no clause of a set can be left out:", "Chacun de ces ensembles l'assure, et aucune clause d'un ensemble ne peut être omise :"));
        foreach (var set in gaps.Sets.Where(set => set.Count > 0))
        {
            page.Entry(telling.And(set.Select(clause => clause.Id)));
        }

        foreach (var demand in gaps.Sets.Count == 0 ? gaps.ByDemand : [])
        {
            page.Entry(telling.Say(demand.Demand.Citation.Reference));
            foreach (var set in demand.Sets)
            {
                page.Point(telling.Say("closed by: ", "assurée par : ") + telling.And(set.Select(clause => clause.Id)));
            }

            if (demand.Sets.Count == 0)
            {
                page.Point(telling.Say("closed by none of them", "qu'aucune n'assure"));
            }
        }

        if (!gaps.IsComplete)
        {
            page.Paragraph(telling.Say("There may be other sets: the search was bounded.", "D'autres ensembles sont possibles : la recherche était bornée."));
        }
    }

    private static void Tell(Clause clause, Telling telling, IPage page)
    {
        page.Entry(clause.Id + telling.Colon + telling.Say(clause.Words));
        page.Line(telling.Say("place: ", "emplacement : ") + telling.Say(VerdictWords.Of(clause.Place)));
        page.Line(telling.Say("basis: ", "fondement : ") + telling.Say(clause.Basis) + (clause.Cites.Count == 0 ? "" : $" [{Telling.List(clause.Cites.Select(cited => cited.Value))}]"));
        if (clause.Caution is { } caution)
        {
            page.Line(telling.Say("beware: ", "attention : ") + telling.Say(caution));
        }

        page.Point(telling.Say("the bidder shows in the bid: ", "le candidat produit dans l'offre : ") + telling.Say(clause.EvidenceInBid));
        page.Point(telling.Say("before the award: ", "avant l'attribution : ") + telling.Say(clause.EvidenceAtAward));
        page.Point(telling.Say("during performance: ", "pendant l'exécution : ") + telling.Say(clause.EvidenceInPerformance));
    }
}
