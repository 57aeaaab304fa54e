using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>Regulation (EU) 2018/1807, article 4: no national localisation of non-personal data save for public security. Addressed to Member States: nothing to ask of an arrangement. Grade C, dates grade D; checked on 2026-10-01. Source: fact sheet on Europe, section 3.2b.</summary>
internal static class FreeFlow20181807
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("eu-ffnpd-2018-1807"),
        Title = new("Regulation (EU) 2018/1807 on the free flow of non-personal data", "Règlement (UE) 2018/1807 sur le libre flux des données à caractère non personnel"),
        Issuer = "European Parliament and Council",
        Kind = InstrumentKind.Regulation,
        Identifiers = [],
        Sources = ["public transcription; fact sheet on Europe, section 3.2b"],
        Confidence = Confidence.C,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Member States may not require non-personal data to stay in the country except for public security; it binds States, not those who host.", "Les États membres ne peuvent imposer la localisation de données à caractère non personnel que pour la sécurité publique ; il oblige les États, non les hébergeurs."),
        Events =
        [
            Event(LifeEventKind.Published, Day(2018, 11, 28), "from memory") with { Confidence = Confidence.D },
            Event(LifeEventKind.Applicable, Day(2019, 5, 28), Day(2018, 11, 28), "from memory") with { Confidence = Confidence.D },
        ],
    };
}
