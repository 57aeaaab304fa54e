using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// C3A 1.0 of the BSI, 27 April 2026: criteria of cloud autonomy, voluntary, C5 first. C1 (Union) and C2 (Germany) are alternatives and no levels. Written down are
/// the criteria that facts can answer; SOV-4-02-C2 has an erratum and is left out. Grade B; checked on 2026-10-01. Sources: digitalpolicyalert 39465; myrasecurity; fact sheet on Europe, section 5.2.
/// </summary>
internal static class C3A
{
    private static readonly TerritoryId Germany = TerritoryId.Of("de");

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("de-c3a-1-0"),
        Title = new("C3A, Criteria enabling Cloud Computing Autonomy, version 1.0", "C3A, critères d'autonomie de l'informatique en nuage, version 1.0"),
        Issuer = "BSI (Germany)",
        Kind = InstrumentKind.Framework,
        Identifiers = [new("version", "1.0 of 2026-04-27")],
        Sources = ["digitalpolicyalert 39465", "myrasecurity", "public transcriptions"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Voluntary criteria of autonomy in six domains, for a Union or a German profile.", "Critères volontaires d'autonomie en six domaines, selon un profil Union ou Allemagne."),
        Events =
        [
            Event(LifeEventKind.Published, Day(2026, 4, 27), "digitalpolicyalert 39465"),
            Event(LifeEventKind.InForce, Day(2026, 4, 27), "digitalpolicyalert 39465; voluntary"),
        ],
        Provisions =
        [
            new TerritoryRecognition { Id = ProvisionId.Of("de-c3a-1-0-germany"), Article = "", Confidence = Confidence.B, Territory = Germany, Members = [new(Country.Of("DE"), Validity.Always)] },
            Criterion("c5", "C5", new("The service is attested under C5.", "Le service est attesté selon C5."), new HoldsCertificate(SchemeId.Of("c5-type-1")) | new HoldsCertificate(SchemeId.Of("c5-type-2"))),
            Criterion("sov-1-02-c1", "SOV-1-02-C1", new("The operator's registered head office is in the Union.", "Le siège statutaire de l'exploitant est dans l'Union."), new OperatorSeatedIn(EuropeanTerms.Union)),
            Criterion("sov-1-02-c2", "SOV-1-02-C2", new("The operator's registered head office is in Germany.", "Le siège statutaire de l'exploitant est en Allemagne."), new OperatorSeatedIn(Germany)),
            Criterion("sov-3-01-c3", "SOV-3-01-C3", new("Customer data stays in the Union.", "Les données du client restent dans l'Union."), new StoredIn(EuropeanTerms.Union)),
            Criterion("sov-3-01-c4", "SOV-3-01-C4", new("Customer data stays in Germany.", "Les données du client restent en Allemagne."), new StoredIn(Germany)),
            Criterion("sov-3-02-c", "SOV-3-02-C", new("Keys are managed outside the provider.", "Les clés sont gérées hors du prestataire."), new KeysHeldOutsideProvider()),
            Criterion("sov-4-02-c1", "SOV-4-02-C1", new("The service is administered from the Union.", "Le service est administré depuis l'Union."), new AdministeredFrom(EuropeanTerms.Union)),
        ],
    };

    private static Obligation Criterion(string id, string number, Text paraphrase, Condition requires) => new()
    {
        Id = ProvisionId.Of("de-c3a-1-0-" + id),
        Article = number,
        About = SubjectKind.Layer,
        Force = Force.Voluntary,
        Matter = Matter.Sovereignty,
        Versions =
        [
            new()
            {
                Id = ProvisionId.Of("de-c3a-1-0-" + id),
                Confidence = Confidence.B,
                Paraphrase = paraphrase,
                Applies = EuropeanTerms.CommercialCloud,
                Requires = requires,
            },
        ],
    };
}
