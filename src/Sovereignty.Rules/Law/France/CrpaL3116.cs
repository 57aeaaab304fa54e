using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Code des relations entre le public et l'administration, L311-6: private life and medical secret among the secrets protected by law. Grade A(m);
/// relevant wording since 2018-08-01; checked on 2026-04-03. That identified persons' data revealing illness falls under private life is the library's
/// application of it: an inference, hence grade C.
/// </summary>
internal static class CrpaL3116
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("fr-crpa-l311-6"),
        Title = new("Code of relations between the public and the administration, L311-6", "Code des relations entre le public et l'administration, L311-6"),
        Issuer = "Parliament (France)",
        Kind = InstrumentKind.Statute,
        Identifiers = [],
        Sources = ["consolidated codes, public mirror, state of 2026-04-03"],
        Confidence = Confidence.AMirror,
        CheckedOn = Day(2026, 4, 3),
        Paraphrase = new("Private life, medical secret and business secret are protected: such documents go to the person concerned only.", "La vie privée, le secret médical et le secret des affaires sont protégés : ces documents ne sont communicables qu'à l'intéressé."),
        Events = [Event(LifeEventKind.InForce, Day(2018, 8, 1), "consolidated codes, public mirror")],
        Provisions =
        [
            new Inference
            {
                Id = ProvisionId.Of("fr-crpa-l311-6-private-life"),
                Article = "L311-6",
                Confidence = Confidence.C,
                Category = DataCategories.PrivateLife,
                When = new DataIs(DataTrait.IdentifiesPersons)
                    & (new DataCountsAs(DataCategories.Health) | new DataCountsAs(DataCategories.HealthDerivable)),
                Paraphrase = new("data of identified persons that shows, or lets one infer, their health is under the secrets of private life and medicine", "des données de personnes identifiées qui révèlent leur santé, ou permettent de la déduire, relèvent des secrets de la vie privée et médical"),
            },
        ],
    };
}
