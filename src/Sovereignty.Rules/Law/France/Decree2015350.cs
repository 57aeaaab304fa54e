using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Décret n° 2015-350 of 27 March 2015: ANSSI qualifies services, for three years at most. Grade A(m); checked on 2026-08-08; its first day is not in the
/// sheets. It holds no duty of the arrangement: a longer period on record is no breach, it is a record that can't be right, so it is a caveat.
/// </summary>
internal static class Decree2015350
{
    /// <summary>Holds always; says so when a qualification is recorded for longer than the three years that it can run.</summary>
    public static Condition TermIsBelievable { get; } = Condition.Always | Caveated.Of(
        new RecordedForLongerThan(FrenchTerms.SecNumCloud, 36),
        new("a SecNumCloud qualification is recorded for more than three years, while décret 2015-350 allows three at most: its period should be verified", "une qualification SecNumCloud est consignée pour plus de trois ans, alors que le décret 2015-350 en permet trois au plus : sa durée est à vérifier"));

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("fr-decret-2015-350"),
        Title = new("Decree no. 2015-350 of 27 March 2015 on qualification of security products and trust services", "Décret n° 2015-350 du 27 mars 2015 relatif à la qualification des produits de sécurité et des prestataires de service de confiance"),
        Issuer = "Prime Minister (France)",
        Kind = InstrumentKind.Decree,
        Identifiers = [new("number", "2015-350"), new("LEGIARTI", "000039353384")],
        Sources = ["legal.tricoteuses.fr/articles/LEGIARTI000039353384"],
        Confidence = Confidence.AMirror,
        CheckedOn = Day(2026, 8, 8),
        Paraphrase = new("ANSSI's director-general qualifies the services named in the decision, perhaps with conditions and reserves, for three years at most, renewable; a decision may be suspended, withdrawn or narrowed.", "Le directeur général de l'ANSSI qualifie les services nommés dans la décision, le cas échéant sous conditions et réserves, pour trois ans au plus, renouvelables ; une décision peut être suspendue, retirée ou restreinte."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2015, 3, 27), "legal.tricoteuses.fr"),
            Event(LifeEventKind.InForce, UncertainDay.Between(Day(2015, 3, 27), Day(2026, 8, 8)), Day(2015, 3, 27), "first day not in the sheets; in force when read"),
        ],
    };
}
