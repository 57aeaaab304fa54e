using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Décret n° 2026-209 of 24 March 2026 under SREN article 32: storage of hosted health data in the Union and EEA, transfers on a described basis. Grade C;
/// in force 2026-03-27 by the next-day rule (inference; deferred dates not checked); checked on 2026-10-01. Source: delsol-lawyers.
/// </summary>
internal static class DecreeHds2026209
{
    private static readonly TerritoryId Eea = TerritoryId.Of("eea");
    private static readonly ProvisionId Storage = ProvisionId.Of("fr-decret-2026-209-storage");

    /// <summary>What GDPR articles 45 and 46 know.</summary>
    public static ValueList<TransferMechanism> Articles45And46 { get; } =
        [TransferMechanism.AdequacyDecision, TransferMechanism.StandardClauses, TransferMechanism.BindingCorporateRules, TransferMechanism.OtherSafeguards];

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("fr-decret-2026-209"),
        Title = new("Decree no. 2026-209 of 24 March 2026 on hosting of health data", "Décret n° 2026-209 du 24 mars 2026 relatif à l'hébergement de données de santé"),
        Issuer = "Prime Minister (France)",
        Kind = InstrumentKind.Decree,
        Identifiers = [new("number", "2026-209")],
        Sources = ["delsol-lawyers"],
        Confidence = Confidence.C,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Writes into the public health code: storage exclusively in the Union and EEA, transfers and remote access only on a basis of GDPR article 45 or 46 described in the contract; SecNumCloud is not adopted.", "Inscrit dans le code de la santé publique : stockage exclusif dans l'Union et l'EEE, transferts et accès distants sur le seul fondement des articles 45 ou 46 du RGPD décrit au contrat ; SecNumCloud n'est pas repris."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2026, 3, 24), Day(2026, 3, 26), "delsol-lawyers"),
            Event(LifeEventKind.Published, Day(2026, 3, 26), "delsol-lawyers"),
            Event(LifeEventKind.InForce, Day(2026, 3, 27), Day(2026, 3, 26), "next-day rule (inference)") with
            {
                Confidence = Confidence.C,
                Note = new(
                    "décret 2026-209 is taken to be in force from 2026-03-27, the day after its publication; deferred dates were not checked",
                    "le décret 2026-209 est réputé en vigueur depuis le 2026-03-27, lendemain de sa publication ; d'éventuelles entrées en vigueur différées n'ont pas été vérifiées"),
            },
        ],
        Provisions =
        [
            new Obligation
            {
                Id = Storage,
                Article = "",
                About = SubjectKind.Layer,
                Force = Force.Binding,
                Matter = Matter.HealthHosting,
                Versions =
                [
                    new()
                    {
                        Id = Storage,
                        Confidence = Confidence.C,
                        Paraphrase = new("Hosted health data is stored in the Union and EEA only; transfers and remote access from elsewhere rest on GDPR article 45 or 46, as the contract describes.", "Les données de santé hébergées sont stockées dans l'Union et l'EEE seulement ; les transferts et les accès distants depuis l'extérieur reposent sur les articles 45 ou 46 du RGPD, comme le contrat le décrit."),
                        Applies = CspL11118.Covered,
                        Requires = new StoredIn(Eea) & new RemoteAccessRestsOn(Eea, Articles45And46) & new TransfersRestOn(Articles45And46),
                    },
                ],
            },
        ],
    };
}
