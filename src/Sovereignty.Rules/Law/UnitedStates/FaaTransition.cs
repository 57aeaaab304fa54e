using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// FAA 2008, section 404(b) (50 USC 1881 note): orders, authorisations and directives already given go on to their own expiry. Existence grade A,
/// exact wording D; checked on 2026-09-17. Source: fact sheet on third countries, section 1.2. What it does stands in the life of us-fisa-702.
/// </summary>
internal static class FaaTransition
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("us-faa-404b-transition"),
        Title = new("FISA Amendments Act of 2008, section 404(b)", "FISA Amendments Act de 2008, section 404(b)"),
        Issuer = "Congress of the United States",
        Kind = InstrumentKind.ForeignStatute,
        Identifiers = [new("Pub. L.", "110-261, section 404(b)")],
        Sources = ["CRS LSB11148", "Statutes at Large, FAA 2008, Title IV", "cgnnews.net", "The Verge"],
        Confidence = Confidence.A,
        CheckedOn = Day(2026, 9, 17),
        Paraphrase = new("Notwithstanding the repeal of Title VII, what was ordered, authorised or directed under it continues until its own expiry.", "Nonobstant l'abrogation du titre VII, ce qui a été ordonné, autorisé ou enjoint en vertu de celui-ci se poursuit jusqu'à son propre terme."),
        Events =
        [
            Event(LifeEventKind.InForce, Day(2008, 7, 10), "Pub. L. 110-261"),
        ],
    };
}
