using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>Section 80 SGB X on processors of social data. Grade D: no provision decides; checked on 2026-10-01. Source: fact sheet on Europe, section 5.1.</summary>
internal static class Sgb1080
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("de-sgb10-80"),
        Title = new("Social Code X, section 80", "Code social X, § 80"),
        Issuer = "Parliament (Germany)",
        Kind = InstrumentKind.Statute,
        Identifiers = [],
        Sources = ["fact sheet on Europe, section 5.1: from memory"],
        Confidence = Confidence.D,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Processors of social data stay in the EU, EEA, Switzerland or an adequate country.", "Les sous-traitants de données sociales restent dans l'UE, l'EEE, en Suisse ou dans un pays adéquat."),
        Events = [],
    };
}
