using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// DORA, Regulation (EU) 2022/2554, article 30(2)(b): the contract states the places. In force 2023-01-16, applies from 2025-01-17 (settled public fact); the
/// article grade B; checked on 2026-10-01. It asks for declared places, not for certain ones. Whom it binds is not in the sheets: financial entities as recorded,
/// complementary insurers openly. Source: fact sheet on Europe, section 3.4.
/// </summary>
internal static class Dora
{
    private static readonly ProvisionId Article30 = ProvisionId.Of("eu-dora-2022-2554-art30-2-b");

    private static readonly Condition Bound = Is(PartyKind.FinancialEntity) | (Is(PartyKind.ComplementaryInsurer) & EuropeanQuestions.InsurersUnderDora.Open());

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("eu-dora-2022-2554"),
        Title = new("DORA, Regulation (EU) 2022/2554", "Règlement (UE) 2022/2554 (DORA)"),
        Issuer = "European Parliament and Council",
        Kind = InstrumentKind.Regulation,
        Identifiers = [],
        Sources = ["OJ L 333 of 27 December 2022", "public transcriptions on articles 29 and 30", "fact sheet on Europe, section 3.4"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Digital resilience of the financial sector; contracts declare where services are provided and data is processed.", "Résilience numérique du secteur financier ; les contrats déclarent où les services sont fournis et les données traitées."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2022, 12, 14), "fact sheet on Europe, section (a)"),
            Event(LifeEventKind.Published, Day(2022, 12, 27), "OJ L 333"),
            Event(LifeEventKind.InForce, Day(2023, 1, 16), Day(2022, 12, 27), "fact sheet on Europe, section 3.4"),
            Event(LifeEventKind.Applicable, Day(2025, 1, 17), Day(2022, 12, 27), "settled public fact"),
        ],
        Provisions =
        [
            new Obligation
            {
                Id = Article30,
                Article = "art. 30(2)(b)",
                About = SubjectKind.Layer,
                Force = Force.Binding,
                Matter = Matter.Sector,
                Versions =
                [
                    new()
                    {
                        Id = Article30,
                        Confidence = Confidence.B,
                        Paraphrase = new("The contract states the regions or countries where services are provided and data is processed and stored, and asks for notice before they change.", "Le contrat indique les régions ou pays où les services sont fournis et les données traitées et stockées, et exige une information préalable à tout changement."),
                        Applies = Bound & EuropeanTerms.HostedByAnother,
                        Requires = EuropeanTerms.Undertakes("contract-states-places-of-service-and-data") & EuropeanTerms.Undertakes("notice-before-change-of-places"),
                    },
                ],
            },
        ],
    };

    private static Condition Is(PartyKind kind) => new InRole(PartyRole.Responsible, null, [kind]) | new InRole(PartyRole.CloudUser, null, [kind]);
}
