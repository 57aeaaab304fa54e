using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Cloud and AI Development Act, COM(2026) 502 final of 3 June 2026: a proposal, last logged event 2026-06-16. Of its four assurance levels the lowest is written
/// down as far as the sheet tells it; the higher ones turn on control, personnel and certificates that it tells in short only. Grade B; checked on 2026-06-16.
/// Sources: cadafaq.com; bill.mino.law; grosswald.org; fact sheet on Europe, section 3.6.
/// </summary>
internal static class CloudAndAiDevelopmentAct
{
    private static readonly ProvisionId LevelOne = ProvisionId.Of("eu-cada-com-2026-502-level-1");

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("eu-cada-com-2026-502"),
        Title = new("Cloud and AI Development Act (proposal)", "Règlement sur le développement de l'informatique en nuage et de l'IA (proposition)"),
        Issuer = "European Commission",
        Kind = InstrumentKind.Proposal,
        Identifiers = [new("COM", "COM(2026) 502 final"), new("procedure", "2026/0138(COD)")],
        Sources = ["cadafaq.com", "bill.mino.law", "grosswald.org"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 6, 16),
        Paraphrase = new("Would set four assurance levels for cloud services that public bodies buy; level 1 as baseline.", "Fixerait quatre niveaux d'assurance pour les services en nuage achetés par les organismes publics ; le niveau 1 par défaut."),
        Events = [Event(LifeEventKind.Proposed, Day(2026, 6, 3), "COM(2026) 502 final")],
        Provisions =
        [
            new Obligation
            {
                Id = LevelOne,
                Article = "art. 16, 30 and annex II, level 1",
                About = SubjectKind.Layer,
                Force = Force.Binding,
                Matter = Matter.Sovereignty,
                Versions =
                [
                    new()
                    {
                        Id = LevelOne,
                        Confidence = Confidence.B,
                        Paraphrase = new("A public body would buy cloud services of level 1 at least: provider, infrastructure and customer data in the Union, unless the body expressly requires otherwise for its data.", "Un organisme public achèterait des services en nuage de niveau 1 au moins : fournisseur, infrastructure et données du client dans l'Union, sauf exigence contraire expresse de l'organisme pour ses données."),
                        Applies = new InRole(PartyRole.CloudUser, null, EuropeanTerms.PublicBodies) & EuropeanTerms.CommercialCloud,
                        Requires = new OperatorSeatedIn(EuropeanTerms.Union) & new StoredIn(EuropeanTerms.Union),
                        Exemptions = [new(new("the public body expressly requires another place for its data", "l'organisme public exige expressément un autre lieu pour ses données"), new OperatorSeatedIn(EuropeanTerms.Union) & EuropeanTerms.Happened("body-requires-data-elsewhere"))],
                    },
                ],
            },
        ],
    };
}
