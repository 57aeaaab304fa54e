using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// HDS framework v2, arrêté of 26 April 2024, JO 16 May 2024: for new candidates from 2024-11-16, for all hosts from 2026-05-16. Chapter 7 grade A(m),
/// dates grade B; checked on 2026-10-01. Sources: framework text, public mirror; fieldfisher; cms; actusduweb; desmarais.
/// </summary>
internal static class HdsV2
{
    private static readonly TerritoryId Eea = TerritoryId.Of("eea");

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("fr-hds-v2"),
        Title = new("HDS certification framework, version 2", "Référentiel de certification HDS, version 2"),
        Issuer = "Minister of Health (France)",
        Kind = InstrumentKind.Order,
        Identifiers = [],
        Sources = ["framework text, public mirror, as available on 2026-08-08", "fieldfisher", "cms.law", "actusduweb", "desmarais-avocats"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Storage in the EEA, safeguards for access from elsewhere, disclosure of extra-Union law; neither immunity nor SecNumCloud is required.", "Stockage dans l'EEE, garanties pour les accès extérieurs, information sur le droit extra-européen ; ni immunité ni SecNumCloud n'est exigé."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2024, 4, 26), Day(2024, 5, 16), "arrêté of 26 April 2024"),
            Event(LifeEventKind.Published, Day(2024, 5, 16), "JO of 16 May 2024"),
            Event(LifeEventKind.InForce, Day(2024, 11, 16), Day(2024, 5, 16), "fieldfisher; cms (one firm says 2024-11-17)"),
        ],
        Provisions =
        [
            new StandardRecognition
            {
                Id = ProvisionId.Of("fr-hds-v2-certificates"),
                Article = "",
                Confidence = Confidence.B,
                Standard = FrenchTerms.HdsStandard,
                Accepts = [new(FrenchTerms.Hds, "2", Validity.Always)],
            },
            Requirement("28", new("Health data is stored exclusively in the EEA.", "Les données de santé sont stockées exclusivement dans l'EEE."), new StoredIn(Eea)),
            Requirement(
                "29",
                new("Remote access from outside the EEA rests on an adequacy decision or appropriate safeguards, disclosed.", "L'accès à distance depuis l'extérieur de l'EEE repose sur une décision d'adéquation ou des garanties appropriées, et est porté à connaissance."),
                new RemoteAccessRestsOn(Eea, DecreeHds2026209.Articles45And46)),
            Requirement(
                "30",
                new("Where the host or a subcontractor is subject to the law of a third country, the contract lists the extra-Union laws, mitigations and residual risks.", "Si l'hébergeur ou un sous-traitant est soumis au droit d'un pays tiers, le contrat liste les réglementations extra-européennes, les mesures d'atténuation et les risques résiduels."),
                FrenchTerms.Immune | new Undertakes(CommitmentId.Of("contract-lists-extra-union-laws"))),
            Requirement(
                "31",
                new("A public statement shows the transfers, or a SecNumCloud 3.2 qualification stands for their absence.", "Une information publique présente les transferts, ou une qualification SecNumCloud 3.2 atteste leur absence."),
                new HoldsCertificate(FrenchTerms.SecNumCloud, "3.2") | new Undertakes(CommitmentId.Of("publishes-transfer-map"))),
        ],
    };

    private static Obligation Requirement(string number, Text paraphrase, Condition requires) => new()
    {
        Id = ProvisionId.Of("fr-hds-v2-exi-" + number),
        Article = "EXI " + number,
        About = SubjectKind.Layer,
        Force = Force.Binding,
        Matter = Matter.HealthHosting,
        Versions =
        [
            new()
            {
                Id = ProvisionId.Of("fr-hds-v2-exi-" + number),
                From = UncertainDay.On(Day(2026, 5, 16)),
                Confidence = Confidence.B,
                Paraphrase = paraphrase,
                Applies = CspL11118.Covered,
                Requires = requires,
            },
        ],
    };
}
