using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Executive Order 12333 of 4 December 1981: collection without compelling anybody. No link to a party matters, only where data lies or travels, and
/// encryption. Settled public fact, grade B; checked on 2026-06-24. The sheet ties it to location and transit (sections 1.6 and 3.3, rows 9 and 10)
/// and so does this file: the country is the United States.
/// </summary>
internal static class ExecutiveOrder12333
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("us-eo-12333"),
        Title = new("Executive Order 12333", "Décret présidentiel 12333 (Executive Order)"),
        Issuer = "President of the United States",
        Kind = InstrumentKind.ExecutiveOrder,
        Identifiers = [new("EO", "12333")],
        Sources = ["rakoellner.de", "settled public fact (date)"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 6, 24),
        Paraphrase = new("Intelligence agencies collect signals by their own means; no provider is addressed.", "Les services de renseignement collectent des signaux par leurs propres moyens ; aucun fournisseur n'est destinataire."),
        Events =
        [
            Event(LifeEventKind.InForce, Day(1981, 12, 4), "settled public fact"),
        ],
        Provisions =
        [
            ForeignPower.Of(
                "us-eo-12333-collection",
                "",
                UnitedStatesLinks.UnitedStates,
                PowerEffects.Interception,
                Confidence.B,
                ForeignLinks.Location(UnitedStatesLinks.UnitedStates) | ForeignLinks.Transit(UnitedStatesLinks.UnitedStates),
                new("Data is intercepted where it lies or travels; nobody is compelled, so nobody can refuse.", "Les données sont interceptées où elles se trouvent ou transitent ; nul n'est contraint, nul ne peut donc refuser.")),
        ],
    };
}
