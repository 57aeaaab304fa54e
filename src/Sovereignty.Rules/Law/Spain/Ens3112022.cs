using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>Royal Decree 311/2022 of 3 May 2022 (ENS), in force 2022-05-05. Which categories need certification and what op.nub.1 asks is grade D, so no provision decides. Dates grade A; checked on 2026-10-01. Source: ens.ccn.cni.es.</summary>
internal static class Ens3112022
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("es-ens-rd-311-2022"),
        Title = new("Royal Decree 311/2022 (ENS)", "Décret royal 311/2022 (ENS)"),
        Issuer = "Government of Spain",
        Kind = InstrumentKind.Decree,
        Identifiers = [new("BOE", "BOE-A-2022-7191")],
        Sources = ["ens.ccn.cni.es, FAQ", "iustel"],
        Confidence = Confidence.A,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Security scheme of the public sector and its suppliers, in categories by impact; certificates are valid two years. It has no rule that data stays in the Union.", "Schéma de sécurité du secteur public et de ses fournisseurs, par catégories d'impact ; certificats valables deux ans. Aucune règle de localisation dans l'Union."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2022, 5, 3), "ens.ccn.cni.es"),
            Event(LifeEventKind.Published, Day(2022, 5, 4), "BOE 106"),
            Event(LifeEventKind.InForce, Day(2022, 5, 5), Day(2022, 5, 4), "ens.ccn.cni.es"),
        ],
    };
}
