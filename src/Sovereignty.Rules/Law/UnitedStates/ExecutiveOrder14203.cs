using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Sanctions under IEEPA (50 USC 1701), as in Executive Order 14203 of 6 February 2025 on the International Criminal Court. Grade B, contested;
/// checked on 2026-06-24. It cuts service off and gives no access to data: keys do nothing against it, operation in the Union without the foreign
/// party does. Source: fact sheet on third countries, section 1.6 and 3.3, row 11.
/// </summary>
internal static class ExecutiveOrder14203
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("us-ieepa-eo-14203"),
        Title = new("Executive Order 14203 (sanctions under IEEPA, 50 USC 1701)", "Décret présidentiel 14203 (sanctions au titre de l'IEEPA, 50 USC 1701)"),
        Issuer = "President of the United States",
        Kind = InstrumentKind.ExecutiveOrder,
        Identifiers = [new("EO", "14203"), new("USC", "50 USC 1701")],
        Sources = ["AP via newindianexpress 2025-05-15", "politico.eu, June 2025"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 6, 24),
        Paraphrase = new("Persons of the United States and their suppliers may no longer serve whom the President lists.", "Les personnes des États-Unis et leurs fournisseurs ne peuvent plus servir qui le Président désigne."),
        Events =
        [
            Event(LifeEventKind.InForce, Day(2025, 2, 6), "Executive Order 14203") with { Note = new("the order of 2025-02-06 is aimed at the International Criminal Court and stands here for what sanctions can do to any customer; whether a provider ended services because of it is contested", "le décret du 2025-02-06 vise la Cour pénale internationale et figure ici pour ce que des sanctions peuvent faire à tout client ; il est contesté qu'un fournisseur ait mis fin à des services de ce fait") },
        ],
        Provisions =
        [
            ForeignPower.Of(
                "us-ieepa-eo-14203-denial",
                "",
                UnitedStatesLinks.UnitedStates,
                PowerEffects.CutOff,
                Confidence.B,
                UnitedStatesLinks.SeatOrParent | ForeignLinks.Staff(UnitedStatesLinks.UnitedStates),
                new("Service, licences and updates are withdrawn from a listed customer.", "Le service, les licences et les mises à jour sont retirés à un client désigné.")) with
            {
                Removals = [new(PowerEffects.CutOff, ForeignLinks.Measure("independent-operation"))],
                Reductions = [new(ForeignLinks.Measure("update-quarantine"), new("updates are held in quarantine", "les mises à jour sont mises en quarantaine"))],
            },
        ],
    };
}
