using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Federal law 374-FZ ("Yarovaya") with article 10.1 of 149-FZ: signed 2016-07-06, in force in part 2016-07-20, storage of content from 2018-07-01.
/// Grade B; checked on 2026-06-22. Operators and registered organisers of information distribution, foreign ones too; data abroad through control or
/// personnel. No effective redress. Source: fact sheet on third countries, section 2.2.
/// </summary>
internal static class Law374Fz
{
    private static readonly Country Russia = Country.Of("RU");

    private static readonly Link Links =
        ForeignLinks.Seat(Russia) | ForeignLinks.Parent(Russia) | ForeignLinks.Registration(Russia) | ForeignLinks.Staff(Russia) | ForeignLinks.Location(Russia);

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("ru-374-fz"),
        Title = new("Federal law 374-FZ (Russia)", "Loi fédérale 374-FZ (Russie)"),
        Issuer = "Federal Assembly (Russia)",
        Kind = InstrumentKind.ForeignStatute,
        Identifiers = [new("number", "374-FZ")],
        Sources = ["wilmap.law.stanford.edu", "connectontech.com", "taromegina.ru (decree 728 of 2018-06-26)"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 6, 22),
        Paraphrase = new("Metadata is kept for one to three years and content for up to six months in Russia, handed over on request, with the keys to the FSB.", "Les métadonnées sont conservées d'un à trois ans et le contenu jusqu'à six mois en Russie, remis sur demande, avec les clés au FSB."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2016, 7, 6), "wilmap.law.stanford.edu"),
            Event(LifeEventKind.InForce, Day(2016, 7, 20), Day(2016, 7, 6), "wilmap.law.stanford.edu"),
        ],
        Provisions =
        [
            ForeignPower.Of(
                "ru-374-fz-content",
                "149-FZ, 10.1",
                Russia,
                PowerEffects.ContentDisclosure,
                Confidence.B,
                Links,
                new("Content is kept for up to six months and handed over on request, with the keys.", "Le contenu est conservé jusqu'à six mois et remis sur demande, avec les clés.")) with { From = UncertainDay.On(Day(2018, 7, 1)) },
            ForeignPower.Of(
                "ru-374-fz-metadata",
                "149-FZ, 10.1",
                Russia,
                PowerEffects.MetadataDisclosure,
                Confidence.B,
                Links,
                new("Metadata is kept for one to three years and handed over on request.", "Les métadonnées sont conservées d'un à trois ans et remises sur demande.")),
        ],
    };
}
