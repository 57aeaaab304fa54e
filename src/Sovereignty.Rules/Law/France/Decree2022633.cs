using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Décret n° 2022-633 of 22 April 2022: health cover in the State civil service, amended by décret n° 2025-1070 of 6 November 2025. Grade A(m); first day
/// by the next-day rule (inference); checked on 2026-10-01. No rule on hosting.
/// </summary>
internal static class Decree2022633
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("fr-decret-2022-633"),
        Title = new("Decree no. 2022-633 of 22 April 2022 on complementary health cover in the State civil service", "Décret n° 2022-633 du 22 avril 2022 relatif à la protection sociale complémentaire en santé dans la fonction publique de l'État"),
        Issuer = "Prime Minister (France)",
        Kind = InstrumentKind.Decree,
        Identifiers = [new("number", "2022-633")],
        Sources = ["juriblio 179858961"],
        Confidence = Confidence.AMirror,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Organises the collective health cover of agents of the State. It says nothing of hosting.", "Organise la couverture santé collective des agents de l'État. Il ne dit rien de l'hébergement."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2022, 4, 22), Day(2022, 4, 24), "JORF n° 0096"),
            Event(LifeEventKind.Published, Day(2022, 4, 24), "JORF n° 0096"),
            Event(LifeEventKind.InForce, Day(2022, 4, 25), Day(2022, 4, 24), "next-day rule (inference)") with { Confidence = Confidence.C },
            Event(LifeEventKind.Amended, Day(2025, 11, 6), "décret n° 2025-1070 of that day"),
        ],
    };
}
