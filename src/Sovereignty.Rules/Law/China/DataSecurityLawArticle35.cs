using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Data Security Law of China, article 35: cooperation with public and State security bodies that collect data. Grade D: it decides nothing. Checked
/// on 2026-06-22. Article 36, often cited as an access power, is the opposite and stands in its own file. Source: fact sheet on third countries,
/// section 2.1.
/// </summary>
internal static class DataSecurityLawArticle35
{
    private static readonly Country China = Country.Of("CN");

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("cn-dsl-art35"),
        Title = new("Data Security Law (China), article 35", "Loi sur la sécurité des données (Chine), article 35"),
        Issuer = "Standing Committee of the National People's Congress (China)",
        Kind = InstrumentKind.ForeignStatute,
        Identifiers = [],
        Sources = ["public copy of articles 1 to 6", "fact sheet on third countries, section 2.1, from memory"],
        Confidence = Confidence.D,
        CheckedOn = Day(2026, 6, 22),
        Paraphrase = new("Organisations and individuals cooperate when security bodies collect data.", "Organisations et individus coopèrent lorsque les organes de sécurité recueillent des données."),
        Events =
        [
            Event(LifeEventKind.InForce, Day(2021, 9, 1), "from memory") with { Confidence = Confidence.D },
        ],
        Provisions =
        [
            ForeignPower.Of(
                "cn-dsl-art35-cooperation",
                "article 35",
                China,
                ForeignPower.Disclosure,
                Confidence.D,
                ForeignLinks.Seat(China) | ForeignLinks.Parent(China) | ForeignLinks.Location(China),
                new("Handlers of data in China give access to security bodies under an approval procedure, without a court.", "Les détenteurs de données en Chine donnent accès aux organes de sécurité selon une procédure d'approbation, sans juge.")),
        ],
    };
}
