using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Opinion of Stephen Vladeck for the German data protection conference, 15 November 2021, published 25 January 2022: section 702 looks at whether a
/// company of the United States could exercise control. Expressly not binding. Grade B; checked on 2026-06-22. A source of readings, no law. Source:
/// fact sheet on third countries, section 1.4.
/// </summary>
internal static class VladeckOpinion
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("de-dsk-vladeck-2021"),
        Title = new("Vladeck opinion for the DSK (Germany), 2021", "Avis Vladeck pour la DSK (Allemagne), 2021"),
        Issuer = "Datenschutzkonferenz (Germany)",
        Kind = InstrumentKind.Guidance,
        Identifiers = [],
        Sources = ["community.beck.de/print/77386", "liidu.de", "taylorwessing 2022-02", "public copy of the opinion"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 6, 22),
        Paraphrase = new("Section 702 does not apply to data of foreigners kept by foreign companies abroad where no company of the United States could exercise control; providers are read broadly.", "La section 702 ne s'applique pas aux données d'étrangers conservées à l'étranger par des sociétés étrangères sur lesquelles aucune société des États-Unis ne pourrait exercer de contrôle ; la notion de fournisseur s'entend largement."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2021, 11, 15), Day(2022, 1, 25), "header of the opinion"),
            Event(LifeEventKind.Published, Day(2022, 1, 25), "liidu.de"),
        ],
    };
}
