using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Conseil d'État, decision of 19 November 2024, no. 491644. Grade C. It judged data protection and acts of the CNIL, not article 31, so it has no
/// provision here. Checked on 2026-10-01.
/// </summary>
internal static class CouncilOfState491644
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("fr-ce-491644"),
        Title = new("Conseil d'État, decision of 19 November 2024, no. 491644", "Conseil d'État, décision du 19 novembre 2024, n° 491644"),
        Issuer = "Conseil d'État (France)",
        Kind = InstrumentKind.Judgment,
        Identifiers = [new("number", "491644")],
        Sources = ["banquedesterritoires"],
        Confidence = Confidence.C,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Rejects on the merits the claim against the CNIL's authorisation of EMC2: pseudonymisation, certified hosting, limit of three years.", "Rejette au fond le recours contre l'autorisation d'EMC2 par la CNIL : pseudonymisation, hébergement certifié, limite de trois ans."),
        Events = [Event(LifeEventKind.Adopted, Day(2024, 11, 19), "banquedesterritoires")],
    };
}
