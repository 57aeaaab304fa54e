using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Bill C-22, Lawful Access Act 2026 of Canada: a proposal, no law as far as known. Introduced 2026-03-12, second reading 2026-04-20, at committee in
/// June 2026; one tracker says it passed the House. Grade A for its stage to April; checked on 2026-06-22. Source: fact sheet on third countries,
/// section 2.5.
/// </summary>
internal static class BillC22
{
    private static readonly Country Canada = Country.Of("CA");

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("ca-bill-c22"),
        Title = new("Bill C-22, Lawful Access Act, 2026 (Canada)", "Projet de loi C-22 sur l'accès légal, 2026 (Canada)"),
        Issuer = "Parliament (Canada)",
        Kind = InstrumentKind.Proposal,
        Identifiers = [new("number", "C-22")],
        Sources = ["parl.ca", "citizenlab.ca", "parl-tracker.ca"],
        Confidence = Confidence.A,
        CheckedOn = Day(2026, 6, 22),
        Paraphrase = new("Would bind providers that serve persons in Canada, and open foreign production requests.", "Lierait les fournisseurs qui servent des personnes au Canada et ouvrirait des demandes de production à l'étranger."),
        Events =
        [
            Event(LifeEventKind.Proposed, Day(2026, 3, 12), "parl.ca"),
        ],
        Provisions =
        [
            ForeignPower.Of(
                "ca-bill-c22-requests",
                "",
                Canada,
                ForeignPower.Disclosure,
                Confidence.A,
                ForeignLinks.Service(Canada),
                new("As proposed, providers that serve persons in Canada produce data.", "Selon le projet, les fournisseurs qui servent des personnes au Canada produisent des données.")),
        ],
    };
}
