using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Personal Information Protection Law of China: reaches foreign processing aimed at persons in China (article 3) and holds a blocking clause
/// (article 41). A law of privacy: no power over hosted data. Grade D; checked on 2026-06-22. Source: fact sheet on third countries, section 2.1.
/// </summary>
internal static class PersonalInformationProtectionLaw
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("cn-pipl"),
        Title = new("Personal Information Protection Law (China)", "Loi sur la protection des informations personnelles (Chine)"),
        Issuer = "Standing Committee of the National People's Congress (China)",
        Kind = InstrumentKind.ForeignStatute,
        Identifiers = [],
        Sources = ["fact sheet on third countries, section 2.1, from memory"],
        Confidence = Confidence.D,
        CheckedOn = Day(2026, 6, 22),
        Paraphrase = new("Rules of privacy that also bind foreign processing aimed at persons in China, with a blocking clause.", "Règles de protection de la vie privée qui lient aussi les traitements étrangers visant des personnes en Chine, avec une clause de blocage."),
        Events =
        [
            Event(LifeEventKind.InForce, Day(2021, 11, 1), "from memory") with { Confidence = Confidence.D },
        ],
    };
}
