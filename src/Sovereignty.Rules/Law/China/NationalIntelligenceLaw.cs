using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// National Intelligence Law of China: adopted 2017-06-27, in force 2017-06-28, amended 2018-04-27. Grade B, the wording of article 10 D; checked on
/// 2026-06-22. It reaches entities and nationals of China anywhere, and subsidiaries through control. No redress for foreigners. Source: fact sheet
/// on third countries, section 2.1.
/// </summary>
internal static class NationalIntelligenceLaw
{
    private static readonly Country China = Country.Of("CN");

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("cn-nil"),
        Title = new("National Intelligence Law (China)", "Loi sur le renseignement national (Chine)"),
        Issuer = "Standing Committee of the National People's Congress (China)",
        Kind = InstrumentKind.ForeignStatute,
        Identifiers = [],
        Sources = ["chinalawtranslate.com, National Intelligence Law 2017", "Wikipedia mirrors"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 6, 22),
        Paraphrase = new("Any organisation or citizen supports, assists and cooperates with intelligence work.", "Toute organisation et tout citoyen soutient, assiste et coopère au travail de renseignement."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2017, 6, 27), "chinalawtranslate.com"),
            Event(LifeEventKind.InForce, Day(2017, 6, 28), Day(2017, 6, 27), "Wikipedia mirrors"),
            Event(LifeEventKind.Amended, Day(2018, 4, 27), "chinalawtranslate.com"),
        ],
        Provisions =
        [
            ForeignPower.Of(
                "cn-nil-7",
                "7, 14",
                China,
                ForeignPower.Disclosure,
                Confidence.B,
                ForeignLinks.Seat(China) | ForeignLinks.Parent(China) | ForeignLinks.Staff(China) | ForeignLinks.Support(China) | ForeignLinks.Location(China),
                new("Organisations and citizens of China, wherever they are, give the support that intelligence bodies require.", "Les organisations et citoyens de Chine, où qu'ils soient, apportent le soutien que demandent les organes de renseignement.")),
        ],
    };
}
