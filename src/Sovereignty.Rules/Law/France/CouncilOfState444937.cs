using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Conseil d'État, order of 13 October 2020, no. 444937. Existence grade A, content grade C. It judged data protection and acts of the CNIL, not article
/// 31, so it has no provision here. Checked on 2026-10-01.
/// </summary>
internal static class CouncilOfState444937
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("fr-ce-444937"),
        Title = new("Conseil d'État, order of 13 October 2020, no. 444937", "Conseil d'État, ordonnance du 13 octobre 2020, n° 444937"),
        Issuer = "Conseil d'État (France)",
        Kind = InstrumentKind.Judgment,
        Identifiers = [new("number", "444937")],
        Sources = ["conseil-etat.fr", "nosdeputes 1171716"],
        Confidence = Confidence.C,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Does not suspend the health data platform's hosting on Azure; recognises a risk of access from the United States and asks for precautions.", "Ne suspend pas l'hébergement de la Plateforme des données de santé sur Azure ; reconnaît un risque d'accès depuis les États-Unis et demande des précautions."),
        Events = [Event(LifeEventKind.Adopted, Day(2020, 10, 13), "conseil-etat.fr")],
    };
}
