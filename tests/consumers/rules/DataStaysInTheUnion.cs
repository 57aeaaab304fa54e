using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

internal static class DataStaysInTheUnion
{
    private static readonly LocalDate FirstDay = new(2026, 1, 1);

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("ours-2026-01"),
        Title = new("Our instruction of 1 January 2026", "Notre instruction du 1er janvier 2026"),
        Issuer = "Our ministry",
        Kind = InstrumentKind.Circular,
        Identifiers = [],
        Sources = ["intranet, page 12"],
        Confidence = Confidence.A,
        CheckedOn = FirstDay,
        Paraphrase = new("Data stays in the Union.", "Les données restent dans l'Union."),
        Events = [new LifeEvent(LifeEventKind.InForce, UncertainDay.On(FirstDay), FirstDay, "intranet, page 12")],
        Provisions =
        [
            new Obligation
            {
                Id = ProvisionId.Of("ours-2026-01-1"),
                Article = "1",
                About = SubjectKind.Layer,
                Force = Force.Doctrine,
                Matter = Matter.Sovereignty,
                Versions =
                [
                    new()
                    {
                        Id = ProvisionId.Of("ours-2026-01-1"),
                        Paraphrase = new("Data is stored in the Union and its technology comes from at least two suppliers.", "Les données sont stockées dans l'Union et la technique vient d'au moins deux fournisseurs."),
                        Applies = new InRole(PartyRole.CloudUser, Country.Of("FR"), [PartyKind.StateAdministration]),
                        Requires = new StoredIn(TerritoryId.Of("eu")) & new HasTechnologyFrom(2),
                    },
                ],
            },
        ],
    };
}
