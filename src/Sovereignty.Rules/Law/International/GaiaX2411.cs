using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Gaia-X Compliance Document 24.11, of November 2024, criteria P5.1.2 and P5.1.4 of label level 3, with evidence of a third party. A label is voluntary. P5.1.1 is an
/// option of the provider, and P5.1.5 has no threshold; neither is asked. Grade C; checked on 2026-10-01. Sources: docs.gaia-x.eu; gaia-x-hub.de; fact sheet on Europe, section 6.1.
/// </summary>
internal static class GaiaX2411
{
    private static readonly UncertainDay November = UncertainDay.Between(Day(2024, 11, 1), Day(2024, 11, 30));
    private static readonly Condition SecNumCloud = new HoldsCertificate(SchemeId.Of("secnumcloud"), "3.2");

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("gaiax-compliance-24-11"),
        Title = new("Gaia-X Compliance Document 24.11", "Document de conformité Gaia-X 24.11"),
        Issuer = "Gaia-X",
        Kind = InstrumentKind.Framework,
        Identifiers = [new("version", "24.11")],
        Sources = ["docs.gaia-x.eu, Compliance Document 24.11", "gaia-x-hub.de", "public transcriptions"],
        Confidence = Confidence.C,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Criteria of the Gaia-X labels; level 3 asks for European control.", "Critères des labels Gaia-X ; le niveau 3 exige un contrôle européen."),
        Events =
        [
            Event(LifeEventKind.Published, November, Day(2024, 11, 30), "gaia-x-hub.de") with { Confidence = Confidence.C },
            Event(LifeEventKind.InForce, November, Day(2024, 11, 30), "gaia-x-hub.de; voluntary") with { Confidence = Confidence.C },
        ],
        Provisions =
        [
            Criterion("p5-1-2", "P5.1.2", new("All customer data is kept and processed in the EU or EEA only, as a certification shows.", "Toutes les données du client sont conservées et traitées dans l'UE ou l'EEE seulement, comme l'atteste une certification."), new StoredIn(EuropeanTerms.Eea) & (SecNumCloud | new HoldsCertificate(SchemeId.Of("cispe")))),
            Criterion("p5-1-4", "P5.1.4", new("Registered head office, headquarters and main establishment are in the EU or EEA, as a certification shows.", "Siège statutaire, administration et établissement principal sont dans l'UE ou l'EEE, comme l'atteste une certification."), new OperatorEstablishedIn(EuropeanTerms.Eea) & SecNumCloud),
        ],
    };

    private static Obligation Criterion(string id, string number, Text paraphrase, Condition requires) => new()
    {
        Id = ProvisionId.Of("gaiax-compliance-24-11-" + id),
        Article = number,
        About = SubjectKind.Layer,
        Force = Force.Voluntary,
        Matter = Matter.Sovereignty,
        Versions =
        [
            new()
            {
                Id = ProvisionId.Of("gaiax-compliance-24-11-" + id),
                Confidence = Confidence.C,
                Paraphrase = paraphrase,
                Applies = EuropeanTerms.CommercialCloud,
                Requires = requires,
            },
        ],
    };
}
