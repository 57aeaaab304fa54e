using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>CISPE code of conduct, approved by CNIL on 2021-06-03. Grade D: no provision decides; checked on 2026-10-01. Source: fact sheet on Europe, section 6.3.</summary>
internal static class CispeCode
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("eu-cispe-code"),
        Title = new("CISPE Code of Conduct", "Code de conduite CISPE"),
        Issuer = "CISPE",
        Kind = InstrumentKind.Framework,
        Identifiers = [],
        Sources = ["fact sheet on Europe, section 6.3: from memory"],
        Confidence = Confidence.D,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Code under GDPR article 40; offers the choice of storage and processing in the EU or EEA only; not a basis of transfers.", "Code au titre de l'article 40 du RGPD ; offre le choix d'un stockage et d'un traitement dans l'UE ou l'EEE seulement ; pas un fondement de transfert."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2021, 6, 3), "from memory") with { Confidence = Confidence.D },
        ],
    };
}
