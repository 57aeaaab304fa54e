using Sovereignty.Analysis;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Reports;

/// <summary>Verdicts about tenders, and places of clauses, in words.</summary>
internal static class VerdictWords
{
    public static Text Of(GuaranteeVerdict verdict) => verdict switch
    {
        GuaranteeVerdict.Guaranteed => new("guaranteed", "garanti"),
        GuaranteeVerdict.Open => new("open: unsettled law decides", "ouvert : du droit non tranché décide"),
        GuaranteeVerdict.Undecided => new("undecided: the search did not end", "indécis : la recherche n'a pas abouti"),
        GuaranteeVerdict.NotGuaranteed => new("not guaranteed", "non garanti"),
        _ => new("impossible: no bid can do", "impossible : aucune offre ne convient"),
    };

    /// <summary>The sentence about a tender as a whole.</summary>
    public static Text Sentence(GuaranteeVerdict verdict) => verdict switch
    {
        GuaranteeVerdict.Guaranteed => new("every bid that satisfies the clauses meets what is demanded, on every day of the contract", "toute offre qui satisfait aux clauses respecte ce qui est exigé, chaque jour du marché"),
        GuaranteeVerdict.Open => new("it depends on a question of law that is not settled: under one reading a bid can satisfy every clause and breach", "cela dépend d'une question de droit non tranchée : selon une lecture, une offre peut satisfaire à toutes les clauses et être en manquement"),
        GuaranteeVerdict.Undecided => new("neither yes nor no: the search did not end, and nothing is guessed", "ni oui ni non : la recherche n'a pas abouti, et rien n'est deviné"),
        GuaranteeVerdict.NotGuaranteed => new("a bid can satisfy every clause and breach what is demanded", "une offre peut satisfaire à toutes les clauses et manquer à ce qui est exigé"),
        _ => new("no bid can satisfy the clauses and meet what is demanded", "aucune offre ne peut satisfaire aux clauses et respecter ce qui est exigé"),
    };

    /// <summary>The conclusion that stands for a verdict in a table.</summary>
    public static Conclusion Mark(GuaranteeVerdict verdict) => verdict switch
    {
        GuaranteeVerdict.Guaranteed => Conclusion.Met,
        GuaranteeVerdict.NotGuaranteed or GuaranteeVerdict.Impossible => Conclusion.NotMet,
        _ => Conclusion.Undetermined,
    };

    public static Text Of(ClausePlace place) => place switch
    {
        ClausePlace.ConsultationRules => new("rules of the consultation", "règlement de la consultation"),
        ClausePlace.TechnicalSpecifications => new("technical specifications", "cahier des clauses techniques"),
        _ => new("conditions of performance", "cahier des clauses administratives"),
    };

    public static Text Of(ClauseDays days) => days == ClauseDays.Award
        ? new("on the day of the award", "au jour de l'attribution")
        : new("from the award through the last day of the contract", "de l'attribution au dernier jour du marché");
}
