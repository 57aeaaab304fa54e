using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Criminal Code of Canada, section 487.014: production orders reach records that a company of a group keeps abroad. Grade B; its first day is not in
/// the sources, it was applied on 2024-04-19. Checked on 2026-06-22. The order in the OVH case was upheld on 2025-09-25 although the Canadian company
/// had no technical access; judicial review is pending. It was for subscriber data and metadata: whether content is reached too is open. Source: fact
/// sheet on third countries, sections 2.5 and 3.3.
/// </summary>
internal static class CriminalCode487014
{
    private static readonly Country Canada = Country.Of("CA");

    private static readonly Link Links =
        ForeignLinks.Seat(Canada) | ForeignLinks.Branch(Canada) | ForeignLinks.Parent(Canada) | ForeignLinks.GroupPresence(Canada) | ForeignLinks.Service(Canada) | ForeignLinks.Location(Canada);

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("ca-cc-487-014"),
        Title = new("Criminal Code (Canada), section 487.014", "Code criminel (Canada), article 487.014"),
        Issuer = "Parliament (Canada)",
        Kind = InstrumentKind.ForeignStatute,
        Identifiers = [],
        Sources = ["heise.de/-11092029", "theregister 2025-11-27", "techzine.eu 136780", "blog.privacylawyer.ca, December 2025"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 6, 22),
        Paraphrase = new("A person with possession or control of data produces it, wherever it lies and whichever company of the group keeps it.", "Quiconque possède ou contrôle des données les produit, où qu'elles se trouvent et quelle que soit la société du groupe qui les conserve."),
        Events =
        [
            Event(LifeEventKind.InForce, UncertainDay.By(Day(2024, 4, 19)), Day(2024, 4, 19), "production order of 2024-04-19 in the OVH case") with { Note = new("the order of 2024-04-19 in the OVH case was upheld on 2025-09-25; the outcome of the judicial review is not known", "l'ordonnance du 2024-04-19 dans l'affaire OVH a été confirmée le 2025-09-25 ; l'issue du contrôle juridictionnel n'est pas connue") },
        ],
        Provisions =
        [
            ForeignPower.Of(
                "ca-cc-487-014-content",
                "section 487.014",
                Canada,
                PowerEffects.ContentDisclosure,
                Confidence.B,
                Links & ForeignQuestions.CanadianContent.Open(),
                new("Whether the production order reaches content is not known.", "On ignore si l'ordonnance de production atteint le contenu.")),
            ForeignPower.Of(
                "ca-cc-487-014-metadata",
                "section 487.014",
                Canada,
                PowerEffects.MetadataDisclosure,
                Confidence.B,
                Links,
                new("Subscriber data and metadata of the whole group are produced, the parent abroad being addressed beside its daughter.", "Les données d'abonnés et métadonnées de tout le groupe sont produites, la société mère à l'étranger étant destinataire à côté de sa filiale.")),
        ],
    };
}
