using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Code de la santé publique, L1111-8: certified hosting of health data. Grade B; checked on 2026-10-01. Its first day is not in the sheets; by 2018-06-11
/// it was in force. Insurers are not covered (Health-ministry note reported on 2019-01-16, grade B). Sources: fieldfisher; cms.law; mind.eu.com; ANS FAQ.
/// </summary>
internal static class CspL11118
{
    private static readonly ProvisionId Duty = ProvisionId.Of("fr-csp-l1111-8");

    private static readonly Condition Insurer =
        new InRole(PartyRole.Responsible, null, [PartyKind.ComplementaryInsurer, PartyKind.SocialSecurityBody]);

    private static readonly Condition CareData =
        new CarriesData(new DataCountsAs(DataCategories.Health) & new DataIs(DataTrait.IdentifiesPersons) & new DataIs(DataTrait.CollectedInCare));

    /// <summary>Health data collected in care, hosted by somebody else, not for an insurer.</summary>
    public static Condition Covered { get; } = !Insurer & FrenchTerms.HostedByThirdParty & CareData;

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("fr-csp-l1111-8"),
        Title = new("Public Health Code, L1111-8", "Code de la santé publique, L1111-8"),
        Issuer = "Parliament (France)",
        Kind = InstrumentKind.Statute,
        Identifiers = [],
        Sources = ["fieldfisher", "cms.law", "mind.eu.com 2019-01-16 (fr-hds-insurers)", "esante.gouv.fr, FAQ"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Whoever hosts personal health data collected in care for others must be certified.", "Quiconque héberge pour autrui des données de santé à caractère personnel recueillies à l'occasion de soins doit être certifié."),
        Events = [Event(LifeEventKind.InForce, UncertainDay.By(Day(2018, 6, 11)), Day(2018, 6, 11), "first day not in the sheets; in force by the day of framework v1")],
        Provisions =
        [
            new Obligation
            {
                Id = Duty,
                Article = "L1111-8",
                About = SubjectKind.Layer,
                Force = Force.Binding,
                Matter = Matter.HealthHosting,
                Versions =
                [
                    Version(Duty, UncertainDay.Always, (!Insurer | FrenchQuestions.InsurersBeforeNote.Open()) & FrenchTerms.HostedByThirdParty & CareData),
                    Version(ProvisionId.Of("fr-csp-l1111-8-after-note"), UncertainDay.On(Day(2019, 1, 16)), Covered) with { PublicSince = Day(2019, 1, 16) },
                ],
            },
        ],
    };

    private static ObligationVersion Version(ProvisionId id, UncertainDay from, Condition applies) => new()
    {
        Id = id,
        From = from,
        Confidence = Confidence.B,
        Paraphrase = new("The host of health data collected in care is certified (HDS).", "L'hébergeur de données de santé recueillies à l'occasion de soins est certifié (HDS)."),
        Applies = applies,
        Requires = new HoldsCertificateAcceptedBy(FrenchTerms.HdsStandard),
    };
}
