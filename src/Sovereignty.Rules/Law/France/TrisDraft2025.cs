using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// TRIS 2025/0041/FR: the draft decree on sensitive data in the cloud market, notified on 24 January 2025. Grade A for its existence; its text was not
/// read. A proposal: it never bound, and the decree of 2026 took its place. Checked on 2026-10-01. Source: notification 26621.
/// </summary>
internal static class TrisDraft2025
{
    private static readonly ProvisionId Draft = ProvisionId.Of("fr-tris-2025-0041-criteria");

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("fr-tris-2025-0041"),
        Title = new("Draft decree notified as TRIS 2025/0041/FR", "Projet de décret notifié sous TRIS 2025/0041/FR"),
        Issuer = "France (DINUM in charge)",
        Kind = InstrumentKind.Proposal,
        Identifiers = [new("TRIS", "2025/0041/FR")],
        Sources = ["technical-regulation-information-system.ec.europa.eu, notification 26621"],
        Confidence = Confidence.A,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Draft decree on protecting strategic and sensitive data in the cloud market; lists the public interest groups concerned.", "Projet de décret relatif à la protection des données stratégiques et sensibles sur le marché de l'informatique en nuage ; liste les groupements concernés."),
        Events = [Event(LifeEventKind.Proposed, Day(2025, 1, 24), "notification 26621, message 001")],
        Provisions =
        [
            new Obligation
            {
                Id = Draft,
                Article = "",
                About = SubjectKind.Layer,
                Force = Force.Binding,
                Matter = Matter.Sovereignty,
                Versions =
                [
                    new()
                    {
                        Id = Draft,
                        Paraphrase = new("Would set the criteria of article 31; the criteria of the draft are not known here.", "Fixerait les critères de l'article 31 ; les critères du projet ne sont pas connus ici."),
                        Applies = (FrenchTerms.Binds(PartyKind.StateAdministration, PartyKind.StateOperator, PartyKind.HealthDataPlatform)
                                | (FrenchTerms.Binds(PartyKind.PublicInterestGroup) & FrenchQuestions.NamedGroups.Open()))
                            & FrenchTerms.CommercialCloud
                            & new CarriesData(FrenchTerms.ParticularlySensitive & FrenchTerms.BreachHarms),
                        Requires = FrenchQuestions.DraftCriteria.Open(),
                    },
                ],
            },
        ],
    };
}
