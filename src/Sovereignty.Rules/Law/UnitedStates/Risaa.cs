using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// RISAA, Pub. L. 118-49 of 20 April 2024: two more years for section 702, and limb (E) of the providers: whoever can reach equipment used, or
/// usable, to carry or keep communications. Grade B (A/B); checked on 2026-09-17. Landlords of data centres are reached only from this day: the
/// courts of 2022 and 2023 held one not to be a provider. It lapsed with Title VII. Source: fact sheet on third countries, sections 1.1 row 6 and
/// 1.3.
/// </summary>
internal static class Risaa
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("us-risaa-2024"),
        Title = new("RISAA, Pub. L. 118-49 (limb E of the providers)", "RISAA, Pub. L. 118-49 (catégorie E de fournisseurs)"),
        Issuer = "Congress of the United States",
        Kind = InstrumentKind.ForeignStatute,
        Identifiers = [new("Pub. L.", "118-49"), new("Stat.", "138 Stat. 862")],
        Sources = ["govinfo PLAW-118publ49", "privacyacrossborders.org 2024-07-29", "zwillgen.com"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 9, 17),
        Paraphrase = new("Extends section 702 to 2026-04-20 and reaches any further service provider with access to equipment, such as the landlord of a data centre.", "Prolonge la section 702 jusqu'au 2026-04-20 et atteint tout autre prestataire ayant accès aux équipements, tel le bailleur d'un centre de données."),
        Events =
        [
            Event(LifeEventKind.InForce, Day(2024, 4, 20), "138 Stat. 862") with { Until = UncertainDay.On(Day(2026, 4, 20)) },
            .. TitleSeven.AfterRisaa,
        ],
        Provisions =
        [
            ForeignPower.Of(
                "us-risaa-ecsp-e",
                "50 USC 1881(b)(4)(E)",
                UnitedStatesLinks.UnitedStates,
                ForeignPower.Disclosure,
                Confidence.B,
                UnitedStatesLinks.OfSection702 & UnitedStatesLinks.Landlord,
                new("Any service provider with access to equipment used to carry or keep communications is reached; dwellings, hotels and the like are not.", "Est atteint tout prestataire ayant accès aux équipements servant à porter ou conserver des communications ; les logements, hôtels et assimilés ne le sont pas.")),
        ],
    };
}
