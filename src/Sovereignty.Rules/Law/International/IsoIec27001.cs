using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>ISO/IEC 27001:2022: a certificate of information-security management. Neither place nor ownership is asked; alone it satisfies no provision on sovereignty. Grade C here; checked on 2026-10-01.</summary>
internal static class IsoIec27001
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("iso-iec-27001-2022"),
        Title = new("ISO/IEC 27001:2022", "ISO/IEC 27001:2022"),
        Issuer = "ISO and IEC",
        Kind = InstrumentKind.Framework,
        Identifiers = [new("ISO/IEC", "27001:2022")],
        Sources = ["fact sheet on Europe, section 6.3"],
        Confidence = Confidence.C,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Information-security management system; no rule on location or ownership.", "Système de management de la sécurité de l'information ; aucune règle de localisation ni de détention."),
        Events = [],
    };
}
