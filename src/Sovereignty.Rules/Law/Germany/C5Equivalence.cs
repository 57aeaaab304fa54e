using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// C5GleichwV of the Ministry of Health, of 2025, back to 2024-07-01: for at most two years other evidence with an action plan towards C5 stands in its place.
/// Expiry per system and any extension are unknown. Grade B; checked on 2026-10-01. Sources: synagon.de; brl.de; fact sheet on Europe, section 5.1.
/// </summary>
internal static class C5Equivalence
{
    private const string Found = "synagon.de; brl.de";
    private static readonly StandardId Standard = StandardId.Of("de-c5-equivalent");

    /// <summary>Evidence in place of C5, with an action plan, within two years of its first use.</summary>
    public static Condition Evidence { get; } =
        new HoldsCertificateAcceptedBy(Standard)
        & EuropeanTerms.Undertakes("c5-action-plan")
        & (new WithinTermOf(EventId.Of("c5-equivalent-first-used"), 24) | GermanQuestions.EquivalenceExtended.Open());

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("de-c5-gleichwv"),
        Title = new("C5 equivalence ordinance (C5GleichwV)", "Ordonnance d'équivalence C5 (C5GleichwV)"),
        Issuer = "Ministry of Health (Germany)",
        Kind = InstrumentKind.Ordinance,
        Identifiers = [],
        Sources = ["synagon.de", "brl.de"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("For at most two years ISO/IEC 27001:2022, ISO 27001 on IT-Grundschutz or CSA CCM 4.0 with an action plan stands in place of C5.", "Pendant deux ans au plus, ISO/IEC 27001:2022, ISO 27001 sur IT-Grundschutz ou CSA CCM 4.0 avec un plan d'action tient lieu de C5."),
        Events =
        [
            Event(LifeEventKind.InForce, Day(2024, 7, 1), Day(2025, 12, 31), Found + "; back-dated, day of publication in 2025 not established"),
            Event(LifeEventKind.Published, UncertainDay.Between(Day(2025, 1, 1), Day(2025, 12, 31)), Day(2025, 12, 31), Found),
        ],
        Provisions =
        [
            new StandardRecognition
            {
                Id = ProvisionId.Of("de-c5-gleichwv-evidence"),
                Article = "",
                Confidence = Confidence.B,
                Standard = Standard,
                Accepts =
                [
                    new(SchemeId.Of("iso-iec-27001"), "2022", Validity.Always),
                    new(SchemeId.Of("iso-27001-it-grundschutz"), null, Validity.Always),
                    new(SchemeId.Of("csa-ccm"), "4.0", Validity.Always),
                ],
            },
        ],
    };
}
