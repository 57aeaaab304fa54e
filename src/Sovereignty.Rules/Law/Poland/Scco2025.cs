using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// SCCO 2025 (2.0), adopted on 2025-04-24: cloud security standards of the Polish government, a guideline that binds it in fact. What each level demands of place is
/// unknown and not asked. Grade C; checked on 2026-10-01. Sources: payload.pl; gazetaprawna; fact sheet on Europe, section 5.6.
/// </summary>
internal static class Scco2025
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("pl-scco-2025"),
        Title = new("SCCO 2025, Polish cloud security standards", "SCCO 2025, standards polonais de sécurité en nuage"),
        Issuer = "Ministers of Digital Affairs, Defence and the Interior (Poland)",
        Kind = InstrumentKind.Guidance,
        Identifiers = [],
        Sources = ["payload.pl", "gazetaprawna"],
        Confidence = Confidence.C,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Four levels of data, from public to classified, and the cloud that each may use.", "Quatre niveaux de données, de public à classifié, et le nuage que chacun peut utiliser."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2025, 4, 24), "payload.pl") with { Confidence = Confidence.C },
            Event(LifeEventKind.InForce, Day(2025, 4, 24), "payload.pl") with { Confidence = Confidence.C },
        ],
        Provisions =
        [
            Level("pl-scco-2025-3", "SCCO3", "pl/scco-3", new("Sensitive data that law protects goes to the government cloud.", "Les données sensibles protégées par la loi vont dans le nuage gouvernemental."), new DeliveredAs([Delivery.InternalStateCloud])),
            Level("pl-scco-2025-4", "SCCO4", "pl/scco-4", new("Classified data does not go to a public cloud without accreditation.", "Les données classifiées ne vont pas dans un nuage public sans accréditation."), !EuropeanTerms.CommercialCloud | new HoldsCertificate(SchemeId.Of("pl-classified-accreditation"))),
        ],
    };

    private static Obligation Level(string id, string article, string category, Text paraphrase, Condition requires) => new()
    {
        Id = ProvisionId.Of(id),
        Article = article,
        About = SubjectKind.Layer,
        Force = Force.Doctrine,
        Matter = Matter.Sovereignty,
        Versions =
        [
            new()
            {
                Id = ProvisionId.Of(id),
                Confidence = Confidence.C,
                Paraphrase = paraphrase,
                Applies = new InRole(PartyRole.CloudUser, Country.Of("PL"), [PartyKind.StateAdministration]) & new CarriesData(new DataCountsAs(DataCategory.Define(category))),
                Requires = requires,
            },
        ],
    };
}
