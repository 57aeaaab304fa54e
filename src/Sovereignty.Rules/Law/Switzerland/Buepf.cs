using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Swiss Federal Act on the Surveillance of Post and Telecommunications (BÜPF, SR 780.1). Its existence is official; whom it binds is known from one
/// secondary source of 2023-10-18 (grade C), its first day (2018-03-01) from memory only, so it is certain from that source on. Checked on
/// 2026-06-22. Telecommunication providers have full duties, derived service providers tolerate and cooperate. Source: fact sheet on third countries,
/// section 2.5.
/// </summary>
internal static class Buepf
{
    private static readonly Country Switzerland = Country.Of("CH");

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("ch-buepf"),
        Title = new("BÜPF, SR 780.1 (Switzerland)", "LSCPT, RS 780.1 (Suisse)"),
        Issuer = "Federal Assembly (Switzerland)",
        Kind = InstrumentKind.ForeignStatute,
        Identifiers = [new("SR", "780.1")],
        Sources = ["inside-it.ch 2023-10-18", "cadastre.ch", "swico"],
        Confidence = Confidence.C,
        CheckedOn = Day(2026, 6, 22),
        Paraphrase = new("Providers of telecommunication, and derived services, in Switzerland let communications be watched, real-time surveillance being authorised by a judge.", "Les fournisseurs de télécommunications et de services dérivés en Suisse laissent surveiller les communications, la surveillance en temps réel étant autorisée par un juge."),
        Events =
        [
            Event(LifeEventKind.InForce, UncertainDay.By(Day(2023, 10, 18)), Day(2023, 10, 18), "inside-it.ch 2023-10-18") with { Confidence = Confidence.C },
        ],
        Provisions =
        [
            ForeignPower.Of(
                "ch-buepf-surveillance",
                "",
                Switzerland,
                PowerEffects.Access,
                Confidence.C,
                ForeignLinks.Seat(Switzerland) | ForeignLinks.Location(Switzerland),
                new("Providers in Switzerland tolerate or carry out surveillance.", "Les fournisseurs en Suisse tolèrent ou exécutent la surveillance.")),
        ],
    };
}
