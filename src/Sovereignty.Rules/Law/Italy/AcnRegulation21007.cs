using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// ACN Regulation 21007/24 of 27 June 2024, GURI 163 of 13 July 2024, applies from 2024-08-01 (grade A-): public administrations buy only services of the ACN catalogue,
/// at the level of the class of their data (grade C). The chain rule follows because each layer is asked. Where data must be, and who holds keys, at each level was not
/// read and is not asked. Checked on 2026-10-01. Sources: norma.dbi.it/202401594; schellman; fact sheet on Europe, section 5.3.
/// </summary>
internal static class AcnRegulation21007
{
    private static readonly SchemeId Service = SchemeId.Of("acn-qc");
    private static readonly SchemeId Infrastructure = SchemeId.Of("acn-qi");
    private static readonly Country Italy = Country.Of("IT");

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("it-acn-reg-21007-24"),
        Title = new("ACN Regulation on cloud services, Directorial Decree 21007/24", "Règlement ACN sur les services en nuage, décret directorial 21007/24"),
        Issuer = "ACN (Italy)",
        Kind = InstrumentKind.Decision,
        Identifiers = [new("number", "21007/24")],
        Sources = ["norma.dbi.it/202401594", "schellman", "public transcription"],
        Confidence = Confidence.AMinus,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Public administrations buy only qualified cloud services, at the level of the class of their data.", "Les administrations publiques n'achètent que des services en nuage qualifiés, au niveau de la classe de leurs données."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2024, 6, 27), Day(2024, 7, 13), "norma.dbi.it/202401594"),
            Event(LifeEventKind.Published, Day(2024, 7, 13), "GURI 163"),
            Event(LifeEventKind.InForce, Day(2024, 8, 1), Day(2024, 7, 13), "norma.dbi.it/202401594"),
        ],
        Provisions =
        [
            Standard(1), Standard(2), Standard(3),
            Level(1, "it/ordinary", new("Ordinary data is hosted on a service qualified at level 1 or higher.", "Les données ordinaires sont hébergées sur un service qualifié de niveau 1 ou plus.")),
            Level(2, "it/critical", new("Critical data is hosted on a service qualified at level 2 or higher.", "Les données critiques sont hébergées sur un service qualifié de niveau 2 ou plus.")),
            Level(3, "it/strategic", new("Strategic data is hosted on a service qualified at level 3 or 4.", "Les données stratégiques sont hébergées sur un service qualifié de niveau 3 ou 4.")),
        ],
    };

    private static StandardId AtLeast(int level) => StandardId.Of($"it-acn-level-{level.ToString(System.Globalization.CultureInfo.InvariantCulture)}");

    private static StandardRecognition Standard(int level) => new()
    {
        Id = ProvisionId.Of(AtLeast(level).Value),
        Article = "",
        Confidence = Confidence.C,
        Standard = AtLeast(level),
        Accepts = Enumerable.Range(level, 5 - level).Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture)).SelectMany(number =>
            new[] { new AcceptedCertificate(Service, "QC" + number, Validity.Always), new AcceptedCertificate(Infrastructure, "QI" + number, Validity.Always) }).ToValueList(),
    };

    private static Obligation Level(int level, string category, Text paraphrase) => new()
    {
        Id = ProvisionId.Of("it-acn-reg-21007-24-" + category["it/".Length..]),
        Article = "",
        About = SubjectKind.Layer,
        Force = Force.Binding,
        Matter = Matter.Procurement,
        Versions =
        [
            new()
            {
                Id = ProvisionId.Of("it-acn-reg-21007-24-" + category["it/".Length..]),
                Confidence = Confidence.C,
                Paraphrase = paraphrase,
                Applies = new InRole(PartyRole.CloudUser, Italy, EuropeanTerms.PublicBodies) & EuropeanTerms.CommercialCloud & new CarriesData(new DataCountsAs(DataCategory.Define(category))),
                Requires = new HoldsCertificateAcceptedBy(AtLeast(level)),
            },
        ],
    };
}
