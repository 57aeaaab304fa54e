using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>EU Cloud Code of Conduct, approved by the Belgian authority on 2021-05-20. Grade D: no provision decides; checked on 2026-10-01. Source: fact sheet on Europe, section 6.3.</summary>
internal static class CloudCodeOfConduct
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("eu-cloud-coc"),
        Title = new("EU Cloud Code of Conduct", "Code de conduite européen de l'informatique en nuage"),
        Issuer = "Bodies under GDPR article 40",
        Kind = InstrumentKind.Framework,
        Identifiers = [],
        Sources = ["fact sheet on Europe, section 6.3: from memory"],
        Confidence = Confidence.D,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Code under GDPR article 40; no rule on location or ownership.", "Code au titre de l'article 40 du RGPD ; aucune règle de localisation ni de détention."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2021, 5, 20), "from memory") with { Confidence = Confidence.D },
        ],
    };
}
