using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Cybersecurity Law of China: adopted 2016-11-07, in force 2017-06-01, amended with effect on 2026-01-01 (articles renumbered, Party leadership,
/// fines, measures against foreign entities). Grade B; its article 28 (2016 numbering), on support to security bodies, grade D: that power decides
/// nothing. Checked on 2026-06-22. Source: fact sheet on third countries, section 2.1.
/// </summary>
internal static class CybersecurityLaw
{
    private static readonly Country China = Country.Of("CN");

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("cn-csl"),
        Title = new("Cybersecurity Law (China)", "Loi sur la cybersécurité (Chine)"),
        Issuer = "Standing Committee of the National People's Congress (China)",
        Kind = InstrumentKind.ForeignStatute,
        Identifiers = [],
        Sources = ["digitalpolicyalert.org/event/34818", "Wikipedia"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 6, 22),
        Paraphrase = new("Duties of operators of networks; since 2026-01-01 with higher fines and measures against foreign entities.", "Obligations des exploitants de réseaux ; depuis le 2026-01-01, amendes relevées et mesures contre des entités étrangères."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2016, 11, 7), "Wikipedia"),
            Event(LifeEventKind.InForce, Day(2017, 6, 1), Day(2016, 11, 7), "Wikipedia"),
            Event(LifeEventKind.Amended, Day(2026, 1, 1), "digitalpolicyalert.org/event/34818"),
        ],
        Provisions =
        [
            ForeignPower.Of(
                "cn-csl-28",
                "28 (2016)",
                China,
                ForeignPower.Disclosure,
                Confidence.D,
                ForeignLinks.Seat(China) | ForeignLinks.Location(China),
                new("Operators of networks give technical support to public and State security bodies.", "Les exploitants de réseaux apportent un soutien technique aux organes de sécurité publique et d'État.")),
        ],
    };
}
