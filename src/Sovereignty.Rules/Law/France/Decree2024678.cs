using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Décret n° 2024-678 of 4 July 2024 (number: settled public fact): provident cover; the "July 2024 decree" of the press. Grade B; checked on 2026-10-01.
/// The duty to fund health cover comes from ordonnance 2021-175 and décret 2022-633. No rule on hosting.
/// </summary>
internal static class Decree2024678
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("fr-decret-2024-678"),
        Title = new("Decree of 4 July 2024 on provident cover in the State civil service", "Décret du 4 juillet 2024 relatif à la prévoyance dans la fonction publique de l'État"),
        Issuer = "Prime Minister (France)",
        Kind = InstrumentKind.Decree,
        Identifiers = [new("number", "2024-678")],
        Sources = ["lagazettedescommunes 937715", "malakoffhumanis", "smi-cfdt", "fact sheets, settled public fact"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Provident cover (incapacity, invalidity, death) of agents of the State, in contracts from 2025. It says nothing of hosting.", "Prévoyance (incapacité, invalidité, décès) des agents de l'État, dans les contrats à partir de 2025. Il ne dit rien de l'hébergement."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2024, 7, 4), "lagazettedescommunes 937715"),
            Event(LifeEventKind.InForce, UncertainDay.Between(Day(2024, 7, 4), Day(2025, 1, 1)), Day(2024, 7, 4), "first day not in the sheets"),
            Event(LifeEventKind.Applicable, Day(2025, 1, 1), Day(2024, 7, 4), "contracts from 2025-01-01 or the end of the earlier convention"),
        ],
    };
}
