using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>ACN Determination 307/2022 of 18 January 2022: requirements of infrastructure and services. Its first day of application in 2022 is not in the sheets. Grade B; checked on 2026-10-01. Source: fact sheet on Europe, section 5.3.</summary>
internal static class Acn3072022
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("it-acn-307-2022"),
        Title = new("ACN Determination 307/2022", "Détermination ACN 307/2022"),
        Issuer = "ACN (Italy)",
        Kind = InstrumentKind.Decision,
        Identifiers = [],
        Sources = ["norma.dbi.it", "agendadigitale.eu"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Sets requirements of infrastructure and services of public administrations; taken up by Regulation 21007/24.", "Fixe les exigences des infrastructures et services des administrations ; repris par le règlement 21007/24."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2022, 1, 18), "norma.dbi.it; agendadigitale.eu"),
        ],
    };
}
