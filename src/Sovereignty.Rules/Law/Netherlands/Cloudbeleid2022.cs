using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Rijksbreed cloudbeleid, letter of 29 August 2022, Kamerstuk 26 643 nr. 904: public cloud under conditions, which are not in the sheets. Replaced on 2026-07-03.
/// Grade A-; checked on 2026-10-01. Source: officielebekendmakingen; fact sheet on Europe, section 5.5.
/// </summary>
internal static class Cloudbeleid2022
{
    private static readonly ProvisionId Allowed = ProvisionId.Of("nl-cloudbeleid-2022-conditions");

    private static readonly Question Conditions = new(
        "nl-cloudbeleid-2022-conditions",
        new("are the conditions of the Dutch cloud policy of 2022 fulfilled?", "les conditions de la politique néerlandaise de 2022 sont-elles remplies ?"),
        "fact sheet on Europe, section 5.5: public cloud allowed under conditions, not listed");

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("nl-cloudbeleid-2022"),
        Title = new("Dutch government-wide cloud policy 2022", "Politique néerlandaise de l'informatique en nuage de l'État, 2022"),
        Issuer = "Government of the Netherlands",
        Kind = InstrumentKind.Circular,
        Identifiers = [new("Kamerstuk", "26 643, nr. 904")],
        Sources = ["officielebekendmakingen"],
        Confidence = Confidence.AMinus,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Central government may use public cloud under conditions.", "L'administration centrale peut utiliser le nuage public sous conditions."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2022, 8, 29), "officielebekendmakingen"),
            Event(LifeEventKind.InForce, Day(2022, 8, 29), "officielebekendmakingen"),
            Event(LifeEventKind.Superseded, Day(2026, 7, 3), "public transcription") with { Cause = InstrumentId.Of("nl-cloudbeleid-2026") },
        ],
        Provisions =
        [
            new Obligation
            {
                Id = Allowed,
                Article = "",
                About = SubjectKind.Layer,
                Force = Force.Doctrine,
                Matter = Matter.Sovereignty,
                Versions =
                [
                    new()
                    {
                        Id = Allowed,
                        Confidence = Confidence.AMinus,
                        Paraphrase = new("Public cloud is allowed under conditions.", "Le nuage public est permis sous conditions."),
                        Applies = Cloudbeleid2026.PublicCloudOfTheState,
                        Requires = Conditions.Open(),
                    },
                ],
            },
        ],
    };
}
