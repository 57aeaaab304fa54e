using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Bill Sénat n° 8 (2025-2026), AN n° 2258, article 31-1 of the SREN law: article 31, I, for large local authorities. Grade A for the Senate's texts, B for what
/// followed. A proposal: it would apply from 2028-01-01 in the committee text, one year after promulgation in a floor amendment; its fate after 2026-02-25 is
/// unknown. It is asked of an authority's own use of cloud only. Checked on 2026-10-01. Sources: senat.fr; whaller 2026-02-20; clever.cloud 2026-02-16.
/// </summary>
internal static class BillAn2258
{
    private static readonly ProvisionId LargeAuthorities = ProvisionId.Of("fr-ppl-an-2258-art31-1-duty");

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("fr-ppl-an-2258-art31-1"),
        Title = new("Bill AN no. 2258 on securing digital public procurement, article 31-1 of the SREN Act", "Proposition de loi AN n° 2258 sur la sécurisation des marchés publics numériques, article 31-1 de la loi SREN"),
        Issuer = "Senate (France)",
        Kind = InstrumentKind.Proposal,
        Identifiers = [new("Sénat", "n° 8 (2025-2026)"), new("AN", "n° 2258")],
        Sources = ["senat.fr, amendments and ppl25-008 table", "whaller 2026-02-20", "clever.cloud 2026-02-16"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Would apply article 31, I, to regions, departments, communes of more than 30,000 inhabitants, urban and agglomeration communities and metropolises.", "Appliquerait le I de l'article 31 aux régions, départements, communes de plus de 30 000 habitants, communautés urbaines et d'agglomération et métropoles."),
        Events =
        [
            Event(LifeEventKind.Proposed, Day(2025, 12, 8), "senat.fr, COM-1: the committee replaces L. 2112-4-1 CCP by an article 31-1") with { Confidence = Confidence.A },
            Event(LifeEventKind.Proposed, Day(2025, 12, 17), "senat.fr: adopted by the Senate; then AN n° 2258") with { Confidence = Confidence.A },
        ],
        Provisions =
        [
            new Obligation
            {
                Id = LargeAuthorities,
                Article = "art. 31-1",
                About = SubjectKind.Layer,
                Force = Force.Binding,
                Matter = Matter.Sovereignty,
                Versions =
                [
                    new()
                    {
                        Id = LargeAuthorities,
                        Confidence = Confidence.B,
                        Paraphrase = new("A large local authority that uses a private cloud service for data of particular sensitivity, whose breach would be likely to harm, would see to it that the service protects it as article 31 demands.", "Une grande collectivité qui recourt à un nuage privé pour des données d'une sensibilité particulière, dont la violation serait susceptible de porter atteinte, veillerait à ce que le service les protège comme l'article 31 l'exige."),
                        Applies = new InRole(PartyRole.CloudUser, FrenchTerms.France, [PartyKind.LocalAuthority])
                            & new LocalAuthorityIs(
                                PartyRole.CloudUser,
                                [LocalAuthorityKind.Region, LocalAuthorityKind.Department, LocalAuthorityKind.LargeCommune, LocalAuthorityKind.UrbanCommunity, LocalAuthorityKind.Metropolis])
                            & FrenchTerms.CommercialCloud
                            & new CarriesData(FrenchTerms.ParticularlySensitive & FrenchTerms.BreachHarms),
                        Requires = Article31.Demand,
                        Exemptions =
                        [
                            new(
                                new("derogation of the authority itself, for an engaged project, technical difficulty or a large extra cost", "dérogation de la collectivité elle-même, pour un projet engagé, une difficulté technique ou un surcoût important"),
                                new DerogationRecorded(LargeAuthorities) & FrenchQuestions.OwnDerogationGround.Open()),
                        ],
                    },
                ],
            },
        ],
    };
}
