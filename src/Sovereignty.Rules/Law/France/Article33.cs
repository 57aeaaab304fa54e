using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Loi n° 2024-449 (SREN), article 33: transparency of cloud providers. Grade A(m); in force 2024-05-23 by the next-day rule (inference); checked on
/// 2026-10-01. That it is asked of services used by bodies seated in France is the library's reading of its territorial scope. Source: juriblio 183781096.
/// </summary>
internal static class Article33
{
    private static readonly ProvisionId Transparency = ProvisionId.Of("fr-loi-2024-449-art33-transparency");

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("fr-loi-2024-449-art33"),
        Title = new("Act no. 2024-449 of 21 May 2024 (SREN), article 33", "Loi n° 2024-449 du 21 mai 2024 (SREN), article 33"),
        Issuer = "Parliament (France)",
        Kind = InstrumentKind.Statute,
        Identifiers = [new("number", "2024-449")],
        Sources = ["juriblio 183781096"],
        Confidence = Confidence.AMirror,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Cloud providers publish the jurisdiction of their infrastructure and their measures against unlawful third-State access to non-personal data.", "Les fournisseurs d'informatique en nuage publient la juridiction de leur infrastructure et leurs mesures contre l'accès illicite d'États tiers aux données non personnelles."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2024, 5, 21), Day(2024, 5, 22), "JORF n° 0117"),
            Event(LifeEventKind.Published, Day(2024, 5, 22), "JORF n° 0117"),
            Event(LifeEventKind.InForce, Day(2024, 5, 23), Day(2024, 5, 22), "next-day rule (inference)") with
            {
                Confidence = Confidence.C,
                Note = new("SREN article 33 is taken to be in force from 2024-05-23, the day after its publication", "l'article 33 de la loi SREN est réputé en vigueur depuis le 2024-05-23, lendemain de sa publication"),
            },
        ],
        Provisions =
        [
            new Obligation
            {
                Id = Transparency,
                Article = "art. 33",
                About = SubjectKind.Layer,
                Force = Force.Binding,
                Matter = Matter.Transparency,
                Versions =
                [
                    new()
                    {
                        Id = Transparency,
                        Confidence = Confidence.AMirror,
                        Paraphrase = new("The cloud provider publishes which jurisdiction its infrastructure is under and what it does against unlawful access by third States to non-personal data.", "Le fournisseur d'informatique en nuage publie la juridiction dont relève son infrastructure et ses mesures contre l'accès illicite d'États tiers aux données non personnelles."),
                        Applies = new SeatedIn(PartyRole.CloudUser, FrenchTerms.France) & FrenchTerms.CommercialCloud,
                        Requires = new Undertakes(CommitmentId.Of("publishes-infrastructure-jurisdiction"))
                            & new Undertakes(CommitmentId.Of("publishes-measures-against-third-state-access")),
                    },
                ],
            },
        ],
    };
}
