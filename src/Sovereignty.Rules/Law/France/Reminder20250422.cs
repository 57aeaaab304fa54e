using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// The government's reminder to ministries of 22 April 2025: opinion of DINUM on ministries' cloud purchases from 31 May 2025. Grade C; checked on
/// 2026-10-01. Source: ikonnect.ikomobi, citing Usine Digitale.
/// </summary>
internal static class Reminder20250422
{
    private static readonly ProvisionId Opinion = ProvisionId.Of("fr-rappel-2025-04-22-opinion");

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("fr-rappel-2025-04-22"),
        Title = new("Government reminder to ministries of 22 April 2025", "Rappel du Gouvernement aux ministères du 22 avril 2025"),
        Issuer = "Government (France)",
        Kind = InstrumentKind.Circular,
        Identifiers = [],
        Sources = ["ikonnect.ikomobi, citing Usine Digitale"],
        Confidence = Confidence.C,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Sensitive data belongs on SecNumCloud; ministries ask DINUM's opinion on cloud purchases from 31 May 2025.", "Les données sensibles relèvent de SecNumCloud ; les ministères demandent l'avis de la DINUM pour leurs achats d'informatique en nuage à partir du 31 mai 2025."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2025, 4, 22), "ikonnect.ikomobi"),
            Event(LifeEventKind.InForce, Day(2025, 4, 22), "ikonnect.ikomobi"),
            Event(LifeEventKind.Applicable, Day(2025, 5, 31), Day(2025, 4, 22), "ikonnect.ikomobi"),
        ],
        Provisions =
        [
            new Obligation
            {
                Id = Opinion,
                Article = "",
                About = SubjectKind.Layer,
                Force = Force.Doctrine,
                Matter = Matter.Procurement,
                Versions =
                [
                    new()
                    {
                        Id = Opinion,
                        Confidence = Confidence.C,
                        Paraphrase = new("A ministry that buys cloud services from 31 May 2025 on obtains DINUM's opinion.", "Un ministère qui achète des services d'informatique en nuage à partir du 31 mai 2025 recueille l'avis de la DINUM."),
                        Applies = new InRole(PartyRole.CloudUser, FrenchTerms.France, [PartyKind.StateAdministration])
                            & FrenchTerms.CommercialCloud
                            & !new SignedBefore(Day(2025, 5, 31)),
                        Requires = new OpinionReceived(FrenchTerms.Dinum),
                    },
                ],
            },
        ],
    };
}
