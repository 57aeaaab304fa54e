using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

/// <summary>A ministry's own instruction of 1 January 2026, which exists nowhere else: data stays in the Union.</summary>
internal static class Imaginary
{
    public static Instrument Instrument { get; } = Holding(new Obligation
    {
        Id = ProvisionId.Of("imaginary-instruction-1"),
        Article = "1",
        About = SubjectKind.Layer,
        Force = Force.Doctrine,
        Matter = Matter.Sovereignty,
        Versions =
        [
            new()
            {
                Id = ProvisionId.Of("imaginary-instruction-1"),
                Paraphrase = new("The ministry's data stays in the Union.", "Les données du ministère restent dans l'Union."),
                Applies = new InRole(PartyRole.CloudUser, Country.Of("FR"), [PartyKind.StateAdministration]),
                Requires = new StoredIn(TerritoryId.Of("eu")),
            },
        ],
    });

    public static Instrument Holding(Provision provision) => new()
    {
        Id = InstrumentId.Of("imaginary-instruction"),
        Title = new("Imaginary instruction", "Instruction imaginaire"),
        Issuer = "A ministry",
        Kind = InstrumentKind.Circular,
        Identifiers = [],
        Sources = ["nowhere"],
        Confidence = Confidence.A,
        CheckedOn = Known.Day("2026-01-01"),
        Paraphrase = new("An example.", "Un exemple."),
        Events = [new LifeEvent(LifeEventKind.InForce, UncertainDay.On(Known.Day("2026-01-01")), Known.Day("2026-01-01"), "nowhere")],
        Provisions = [provision],
    };
}
