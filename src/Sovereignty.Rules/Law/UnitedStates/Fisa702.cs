using NodaTime;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// FISA section 702, 50 USC 1881a. In force 2008-07-10 under sunsets moved seven times; repealed by its own terms on 2026-06-12 (first day without, after
/// the Department of Justice's reading of 2015); existing authorisations run on to about 2027-03-17. Grade B to 2026-06-24, C to 2026-09-17; checked on
/// 2026-09-17; unknown after. The nominal gap of April 2024 is treated as none, as it was. Source: fact sheet on third countries, sections 1.1 to 1.4.
/// </summary>
internal static class Fisa702
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("us-fisa-702"),
        Title = new("FISA section 702, 50 USC 1881a", "FISA, section 702, 50 USC 1881a"),
        Issuer = "Congress of the United States",
        Kind = InstrumentKind.ForeignStatute,
        Identifiers = [new("USC", "50 USC 1881a"), new("Pub. L.", "110-261")],
        Sources = ["Statutes at Large vol. 122 p. 2476", "CRS LSB11148", "govinfo PLAW-118publ49 and PLAW-119publ87", "cgnnews.net 2026-06-12", "getfisaright.net", "public report citing the Brennan Center, state at 2026-09-17"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 9, 17),
        Paraphrase = new("The government directs communication service providers subject to United States jurisdiction to hand over communications of foreigners abroad.", "Le gouvernement ordonne aux fournisseurs de services de communication relevant des États-Unis de livrer les communications d'étrangers hors du pays."),
        Events =
        [
            Event(LifeEventKind.InForce, Day(2008, 7, 10), "Pub. L. 110-261") with { Until = UncertainDay.On(Day(2012, 12, 31)), Confidence = Confidence.A },
            Sunset(UncertainDay.On(Day(2012, 12, 30)), Day(2012, 12, 30), Day(2017, 12, 31), "Pub. L. 112-238"),
            Sunset(UncertainDay.Between(Day(2017, 12, 1), Day(2017, 12, 31)), Day(2017, 12, 31), Day(2018, 1, 19), "short extension of December 2017 (CRS LSB10050)"),
            Sunset(UncertainDay.On(Day(2018, 1, 19)), Day(2018, 1, 19), Day(2023, 12, 31), "Pub. L. 115-118"),
            Sunset(UncertainDay.On(Day(2023, 12, 22)), Day(2023, 12, 22), Day(2024, 4, 20), "Pub. L. 118-31, section 7902 (sunset 2024-04-19, its last day)"),
            Sunset(UncertainDay.On(Day(2024, 4, 20)), Day(2024, 4, 20), Day(2026, 4, 20), "RISAA, Pub. L. 118-49") with { Cause = InstrumentId.Of("us-risaa-2024") },
            .. TitleSeven.AfterRisaa,
        ],
        Provisions =
        [
            ForeignPower.Of(
                "us-fisa-702-1881a",
                "section 1881a",
                UnitedStatesLinks.UnitedStates,
                ForeignPower.Disclosure,
                Confidence.B,
                UnitedStatesLinks.OfSection702 & !UnitedStatesLinks.Landlord,
                new("Providers, and their officers, employees, custodians and agents, are reached; where the data lies does not matter.", "Sont atteints les fournisseurs, leurs dirigeants, employés, dépositaires et mandataires ; le lieu des données est indifférent.")),
        ],
    };

    private static LifeEvent Sunset(UncertainDay day, LocalDate publicSince, LocalDate until, string source) =>
        Event(LifeEventKind.Extended, day, publicSince, source) with { Until = UncertainDay.On(until) };
}
