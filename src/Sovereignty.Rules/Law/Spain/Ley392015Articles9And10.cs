using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Law 39/2015, articles 9.3 and 10.3, as of Royal Decree-Law 14/2019, in force 2019-11-06: the means of key-based identification and signature with prior
/// registration lie in the Union, and in Spain for data of GDPR article 9. Grade C; checked on 2026-10-01. Source: derecholocal.es; fact sheet on Europe, section 5.4.
/// </summary>
internal static class Ley392015Articles9And10
{
    private static readonly TerritoryId Spain = TerritoryId.Of("es");

    private static readonly Condition Special = new DataCountsAs(DataCategories.SpecialCategory) | new DataCountsAs(DataCategories.Health, Gdpr.Article9Regime);

    private static readonly Condition Identification = new DataCountsAs(DataCategory.Define("es/identification-system"));

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("es-ley-39-2015-art9-10"),
        Title = new("Law 39/2015, articles 9.3 and 10.3", "Loi 39/2015, articles 9.3 et 10.3"),
        Issuer = "Parliament (Spain)",
        Kind = InstrumentKind.Statute,
        Identifiers = [],
        Sources = ["derecholocal.es", "BOE 266 of 5 November 2019"],
        Confidence = Confidence.C,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Where the means of electronic identification and signature of public administrations may be.", "Où peuvent se trouver les moyens d'identification et de signature électroniques des administrations publiques."),
        Events = [Event(LifeEventKind.InForce, Day(2019, 11, 6), Day(2019, 11, 5), "Royal Decree-Law 14/2019") with { Confidence = Confidence.C, Cause = InstrumentId.Of("es-rdl-14-2019") }],
        Provisions =
        [
            new TerritoryRecognition { Id = ProvisionId.Of("es-ley-39-2015-spain"), Article = "", Confidence = Confidence.C, Territory = Spain, Members = [new(Country.Of("ES"), Validity.Always)] },
            Place("es-ley-39-2015-art9-10-union", new("The means of registered key-based identification and signature lie in the Union.", "Les moyens d'identification et de signature par clé à enregistrement préalable se trouvent dans l'Union."), Identification, EuropeanTerms.Union),
            Place("es-ley-39-2015-art9-10-spain", new("For special categories of personal data they lie in Spain.", "Pour les catégories particulières de données, ils se trouvent en Espagne."), Identification & Special, Spain),
        ],
    };

    private static Obligation Place(string id, Text paraphrase, Condition data, TerritoryId territory) => new()
    {
        Id = ProvisionId.Of(id),
        Article = "art. 9.3 and 10.3",
        About = SubjectKind.Layer,
        Force = Force.Binding,
        Matter = Matter.Sector,
        Versions =
        [
            new()
            {
                Id = ProvisionId.Of(id),
                Confidence = Confidence.C,
                Paraphrase = paraphrase,
                Applies = new InRole(PartyRole.CloudUser, Country.Of("ES"), EuropeanTerms.PublicBodies) & new CarriesData(data),
                Requires = new StoredIn(territory),
            },
        ],
    };
}
