using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Executive agreements, 18 USC 2523: a second channel, by which foreign authorities order providers directly. They never shrink 18 USC 2713, so
/// there is no exception anywhere. United Kingdom signed 2019-10-03 (B), in force 2022-10-03 (D); Australia signed 2021-12-15, in force 2024-01-31
/// (D); none with the Union or Canada is known. The orders themselves stand in gb-copo-2019 and au-ipo-2021. Checked on 2026-06-24. Source: fact
/// sheet on third countries, section 1.5.
/// </summary>
internal static class ExecutiveAgreements
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("us-exec-agreements-2523"),
        Title = new("Executive agreements under 18 USC 2523", "Accords exécutifs au titre de 18 USC 2523"),
        Issuer = "United States, with the United Kingdom and Australia",
        Kind = InstrumentKind.ForeignStatute,
        Identifiers = [new("USC", "18 USC 2523")],
        Sources = ["justice.gov release of 2019-10-03", "dig.watch", "lawfaremedia, December 2023"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 6, 24),
        Paraphrase = new("Open to the authorities of the United Kingdom and Australia a direct way to providers of the United States; they take nothing away from the duty to disclose of 18 USC 2713.", "Ouvrent aux autorités du Royaume-Uni et de l'Australie une voie directe vers les fournisseurs des États-Unis ; ils n'ôtent rien à l'obligation de divulgation de 18 USC 2713."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2019, 10, 3), "agreement with the United Kingdom signed"),
            Event(LifeEventKind.Amended, Day(2021, 12, 15), "agreement with Australia signed") with { Confidence = Confidence.B },
            Event(LifeEventKind.InForce, Day(2022, 10, 3), "agreement with the United Kingdom, from memory") with { Confidence = Confidence.D },
        ],
    };
}
