using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>Days on which a text is in force and its provision has no version yet, without an event that would say why.</summary>
internal sealed class GapBeforeVersion : LintCheck
{
    public override LintRule Rule { get; } = new(
        "gap-before-version",
        LintLevel.Note,
        new("a text is in force and its provision has no version yet", "un texte est en vigueur et sa disposition n'a pas encore de version"),
        new(
            "On these days the provision asks nothing; that is right where the text itself gives the provision a later first day. Else add the version that held then, begin the first one earlier, or record the event (an amendment) by which the provision came into the text.",
            "Ces jours-là, la disposition ne demande rien ; c'est exact si le texte lui-même lui donne un premier jour ultérieur. Sinon, ajouter la version qui valait alors, faire commencer la première plus tôt, ou inscrire l'événement (une modification) par lequel la disposition est entrée dans le texte."));

    public override IEnumerable<LintFinding> Of(LintedLaw law)
    {
        foreach (var (text, provision) in Provisions(law))
        {
            if (Begin(provision) is not { } first || text.Events.Any(happened => happened.Day.First <= first.First && first.First <= happened.Day.Last))
            {
                continue;
            }

            foreach (var day in LintedLaw.DaysOf(text).Where(day => day < first.First && LintedLaw.IsInForce(text, day).IsTrue).Take(1))
            {
                var (from, last) = (DayNumber.Write(day), DayNumber.Write(DayNumber.DayBefore(first.First)));
                yield return Found(
                    text,
                    provision,
                    PathOf(text, provision),
                    $"{text.Id} is in force from {from} on, but the first version of {provision.Id} begins on {first.Describe().En} and no event says why: it asks nothing through {last}.",
                    $"{text.Id} est en vigueur depuis le {from}, mais la première version de {provision.Id} commence ({first.Describe().Fr}) sans qu'aucun événement dise pourquoi : elle ne demande rien jusqu'au {last}.");
            }
        }
    }

    private static UncertainDay? Begin(Provision provision) => provision switch
    {
        Obligation { Versions: [var first, ..] } when first.From.First is not (DayNumber.Ever or DayNumber.Never) => first.From,
        Power power when power.From.First is not (DayNumber.Ever or DayNumber.Never) => power.From,
        _ => null,
    };
}
