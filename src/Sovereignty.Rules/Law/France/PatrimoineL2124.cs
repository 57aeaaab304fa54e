using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Code du patrimoine, L212-4 II: deposit of unselected public archives with an approved third party. Grade A(m); its first day is not in the sheets; in force by
/// the end of 2017, since R212-23 then obliged approved depositaries (inference). Read in the state of 2026-04-03. A deposit is a layer whose role is to
/// keep archives on deposit; a running application that holds current documents is none.
/// </summary>
internal static class PatrimoineL2124
{
    private static readonly ProvisionId Deposit = ProvisionId.Of("fr-patrimoine-l212-4-deposit");
    private static readonly Condition Health = new DataCountsAs(DataCategories.Health);

    /// <summary>The layer keeps archives on deposit with a third party.</summary>
    public static Condition OnDeposit { get; } = new HasRole(LayerRole.ArchiveDeposit) & FrenchTerms.HostedByThirdParty;

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("fr-patrimoine-l212-4"),
        Title = new("Heritage Code, L212-4", "Code du patrimoine, L212-4"),
        Issuer = "Parliament (France)",
        Kind = InstrumentKind.Statute,
        Identifiers = [],
        Sources = ["consolidated codes, public mirror, state of 2026-04-03"],
        Confidence = Confidence.AMirror,
        CheckedOn = Day(2026, 4, 3),
        Paraphrase = new("Public archives not selected may be deposited with an approved third party after declaration and contract; health data with a certified host of health data.", "Les archives publiques non sélectionnées peuvent être déposées auprès d'un tiers agréé après déclaration et contrat ; les données de santé auprès d'un hébergeur certifié."),
        Events =
        [
            Event(LifeEventKind.InForce, UncertainDay.By(Day(2017, 12, 31)), Day(2004, 2, 24), "first day not in the sheets; R212-23 rests on it before 2018 (inference)") with
            {
                Confidence = Confidence.C,
                Note = new(
                    "article L212-4 II is taken to be in force by the end of 2017, since R212-23 then obliged approved depositaries",
                    "l'article L212-4 II est réputé en vigueur fin 2017 au plus tard, l'article R212-23 obligeant alors les dépositaires agréés"),
            },
        ],
        Provisions =
        [
            new Obligation
            {
                Id = Deposit,
                Article = "II",
                About = SubjectKind.Layer,
                Force = Force.Binding,
                Matter = Matter.PublicArchives,
                Versions =
                [
                    new()
                    {
                        Id = Deposit,
                        Confidence = Confidence.AMirror,
                        Paraphrase = new("Public archives not selected are deposited with a third party only if it is approved (of health data: certified), after a declaration and under a contract.", "Les archives publiques non sélectionnées ne sont déposées auprès d'un tiers que s'il est agréé (pour les données de santé : certifié), après déclaration et par contrat."),
                        Applies = OnDeposit
                            & new SeatedIn(PartyRole.Responsible, FrenchTerms.France)
                            & new CarriesData(new ArchiveIs([ArchiveStatus.Unselected])),
                        Requires = new HasHappened(EventId.Of("archive-deposit-declared"))
                            & new HasHappened(EventId.Of("archive-deposit-contract-signed"))
                            & (!new CarriesData(Health) | new HoldsCertificateAcceptedBy(FrenchTerms.HdsStandard))
                            & (!new CarriesData(!Health) | new HoldsCertificate(FrenchTerms.ArchivesApproval)),
                    },
                ],
            },
        ],
    };
}
