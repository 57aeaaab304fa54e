using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Telecommunications Act 2023 of India (44 of 2023), section 20(2)(a), with the Interception Rules G.S.R. 754(E) of 2024-12-06. Grade B; provisions
/// notified on 2024-06-21, the first day of section 20 from memory only, certain from the rules on. Checked on 2026-06-22. Whether cloud services are
/// covered is disputed. Source: fact sheet on third countries, section 2.4 and (c).
/// </summary>
internal static class TelecommunicationsAct
{
    private static readonly Country India = Country.Of("IN");

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("in-telecom-act-2023"),
        Title = new("Telecommunications Act 2023 (India), section 20", "Telecommunications Act 2023 (Inde), section 20"),
        Issuer = "Parliament (India)",
        Kind = InstrumentKind.ForeignStatute,
        Identifiers = [new("number", "44 of 2023"), new("G.S.R.", "754(E) of 2024-12-06")],
        Sources = ["legitquest.com", "mondaq 1557288", "IFF", "scroll.in 1072671"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 6, 22),
        Paraphrase = new("Telecommunication entities intercept by order of Home Secretaries; a committee of the executive reviews.", "Les entités de télécommunication interceptent sur ordre des secrétaires à l'intérieur ; un comité de l'exécutif contrôle."),
        Events =
        [
            Event(LifeEventKind.Published, Day(2024, 6, 21), "provisions notified"),
            Event(LifeEventKind.InForce, UncertainDay.Between(Day(2024, 6, 21), Day(2024, 12, 6)), Day(2024, 6, 21), "G.S.R. 754(E), in force on publication on 2024-12-06"),
        ],
        Provisions =
        [
            ForeignPower.Of(
                "in-telecom-act-2023-20",
                "(2)(a)",
                India,
                PowerEffects.Interception,
                Confidence.B,
                (ForeignLinks.Seat(India) | ForeignLinks.Service(India) | ForeignLinks.Staff(India) | ForeignLinks.Location(India)) & ForeignQuestions.IndianTelecomAndCloud.Open(),
                new("Those established in India, or offering services there, intercept on order.", "Ceux qui sont établis en Inde, ou y offrent des services, interceptent sur ordre.")),
        ],
    };
}
