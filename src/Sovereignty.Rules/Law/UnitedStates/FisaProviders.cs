using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// 50 USC 1881(b)(4): who is an electronic communication service provider. Grade B; checked on 2026-09-17. Limbs (A) to (D) and (F) since 2008; limb
/// (E) came with RISAA and stands in its own file. The words "parent, subsidiary, affiliate" stand in 50 USC 1885(6), not here. Source: fact sheet on
/// third countries, section 1.3.
/// </summary>
internal static class FisaProviders
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("us-fisa-ecsp"),
        Title = new("50 USC 1881(b)(4) (electronic communication service provider)", "50 USC 1881(b)(4) (fournisseur de services de communications électroniques)"),
        Issuer = "Congress of the United States",
        Kind = InstrumentKind.ForeignStatute,
        Identifiers = [new("USC", "50 USC 1881")],
        Sources = ["privacyacrossborders.org 2024-07-29", "CDT/thefederalnewswire", "zwillgen.com", "govinfo PLAW-118publ49"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 9, 17),
        Paraphrase = new("Telecommunications carriers, providers of electronic communication or remote computing services (which hosting is), others with access to communications, and their officers, employees, custodians and agents; since 2024-04-20 also whoever can reach equipment that carries or keeps them.", "Les opérateurs de télécommunications, les fournisseurs de services de communications électroniques ou d'informatique à distance (dont l'hébergement), quiconque accède aux communications, ainsi que leurs dirigeants, employés, dépositaires et mandataires ; depuis le 2024-04-20, quiconque peut atteindre les équipements qui les portent ou les conservent."),
        Events =
        [
            Event(LifeEventKind.InForce, Day(2008, 7, 10), "Pub. L. 110-261"),
            Event(LifeEventKind.Amended, Day(2024, 4, 20), "RISAA, govinfo PLAW-118publ49") with { Cause = InstrumentId.Of("us-risaa-2024") },
            .. TitleSeven.Lapse,
        ],
    };
}
