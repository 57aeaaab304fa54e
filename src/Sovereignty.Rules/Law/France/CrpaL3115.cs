using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Code des relations entre le public et l'administration, L311-5 2°: secrets protected by law. Grade A(m); relevant wording since 2016-10-09; checked on
/// 2026-04-03. No rule of its own: the taxonomy has each of its secrets as a narrower category of protected secrets, and a body lists them.
/// </summary>
internal static class CrpaL3115
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("fr-crpa-l311-5"),
        Title = new("Code of relations between the public and the administration, L311-5", "Code des relations entre le public et l'administration, L311-5"),
        Issuer = "Parliament (France)",
        Kind = InstrumentKind.Statute,
        Identifiers = [],
        Sources = ["consolidated codes, public mirror, state of 2026-04-03"],
        Confidence = Confidence.AMirror,
        CheckedOn = Day(2026, 4, 3),
        Paraphrase = new("Documents are not communicable if that would harm government deliberations, defence secret, foreign policy, State security, public safety, safety of persons or of the administrations' information systems, currency, court proceedings, the search for offences, or other secrets protected by law.", "Ne sont pas communicables les documents dont la communication porterait atteinte aux délibérations du Gouvernement, au secret de la défense nationale, à la politique extérieure, à la sûreté de l'État, à la sécurité publique, des personnes ou des systèmes d'information des administrations, à la monnaie, aux procédures juridictionnelles, à la recherche des infractions ou aux autres secrets protégés par la loi."),
        Events = [Event(LifeEventKind.InForce, Day(2016, 10, 9), "consolidated codes, public mirror: relevant wording")],
    };
}
