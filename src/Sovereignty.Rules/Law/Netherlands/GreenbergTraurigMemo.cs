using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Memorandum of Greenberg Traurig for the Dutch cyber security centre, 2022: only a company without relation to any company with a presence in the
/// United States, or whose affiliate there has no possession, custody or control, fully escapes. Not binding. Grade B; checked on 2026-06-22. A
/// source of readings, no law. Source: fact sheet on third countries, section 3.1.
/// </summary>
internal static class GreenbergTraurigMemo
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("nl-gt-memo-2022"),
        Title = new("Greenberg Traurig memorandum for the NCSC-NL, 2022", "Note Greenberg Traurig pour le NCSC-NL, 2022"),
        Issuer = "National Cyber Security Centre (Netherlands)",
        Kind = InstrumentKind.Guidance,
        Identifiers = [],
        Sources = ["pinsentmasons.com", "legal.digital"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 6, 22),
        Paraphrase = new("An entity of the Union escapes the CLOUD Act only without corporate relation to a company with a presence in the United States; nationals with access and suppliers with access count too.", "Une entité de l'Union n'échappe au CLOUD Act que sans lien avec une société présente aux États-Unis ; les ressortissants et fournisseurs ayant accès comptent aussi."),
        Events =
        [
            Event(LifeEventKind.Published, UncertainDay.Between(Day(2022, 1, 1), Day(2022, 12, 31)), Day(2022, 12, 31), "pinsentmasons.com"),
        ],
    };
}
