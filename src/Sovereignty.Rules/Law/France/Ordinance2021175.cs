using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Ordonnance n° 2021-175 of 17 February 2021, now CGFP L827-1 to L827-3: complementary health cover of public agents. Grade A(m); first day not in the
/// sheets; checked on 2026-04-03. No rule on hosting: it is here because cases turn on it.
/// </summary>
internal static class Ordinance2021175
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("fr-ordonnance-2021-175"),
        Title = new("Ordinance no. 2021-175 of 17 February 2021 on complementary cover in the civil service", "Ordonnance n° 2021-175 du 17 février 2021 relative à la protection sociale complémentaire dans la fonction publique"),
        Issuer = "Government (France)",
        Kind = InstrumentKind.Ordinance,
        Identifiers = [new("number", "2021-175")],
        Sources = ["consolidated codes, public mirror, state of 2026-04-03"],
        Confidence = Confidence.AMirror,
        CheckedOn = Day(2026, 4, 3),
        Paraphrase = new("Public employers fund at least half of minimum complementary health cover, by contracts chosen after competition. It says nothing of hosting.", "Les employeurs publics financent au moins la moitié d'une couverture complémentaire santé minimale, par des contrats choisis après mise en concurrence. Elle ne dit rien de l'hébergement."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2021, 2, 17), "consolidated codes, public mirror"),
            Event(LifeEventKind.InForce, UncertainDay.Between(Day(2021, 2, 17), Day(2026, 4, 3)), Day(2021, 2, 17), "first day not in the sheets; in the civil-service code when read"),
        ],
    };
}
