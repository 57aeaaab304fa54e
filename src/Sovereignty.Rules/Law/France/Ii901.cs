using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Interministerial instruction II 901 of SGDSN and ANSSI (2015): sensitive and Diffusion Restreinte systems, rule INT-REX-HB and article 16. Grade A(m); its day
/// in 2015 is known from memory only; official text, public mirror, as available on 2026-08-08. What is sensitive the body finds and records: the sheets do
/// not define it.
/// </summary>
internal static class Ii901
{
    private static readonly ProvisionId IntRexHb = ProvisionId.Of("fr-ii-901-int-rex-hb");
    private static readonly ProvisionId Article16 = ProvisionId.Of("fr-ii-901-art16");

    private static readonly Condition Administration =
        new InRole(PartyRole.Responsible, FrenchTerms.France, [PartyKind.StateAdministration])
        | (new InRole(
                PartyRole.Responsible,
                FrenchTerms.France,
                [
                    PartyKind.StateOperator, PartyKind.PublicInterestGroup, PartyKind.HealthDataPlatform, PartyKind.BodyUnderStateSupervision, PartyKind.ParliamentaryAssembly,
                    PartyKind.LocalAuthority, PartyKind.SocialSecurityBody, PartyKind.PublicHospital, PartyKind.OtherPublicBody,
                ])
            & FrenchQuestions.AdministrationUnderIi901.Open());

    private static readonly Condition Outsourced = new DeliveredAs([Delivery.CommercialCloud, Delivery.OtherHosting]);

    /// <summary>The layer carries data that rule INT-REX-HB, of this instruction and of PSSIE alike, is about.</summary>
    public static Condition CarriesSensitiveData { get; } = new CarriesData(
        new DataMarked([ProtectionMarking.Sensitive])
        | (new DataMarked([ProtectionMarking.DiffusionRestreinte]) & FrenchQuestions.RestrictedAsSensitive.Open()));

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("fr-ii-901"),
        Title = new("Interministerial instruction no. 901 on sensitive information systems", "Instruction interministérielle n° 901 relative aux systèmes d'information sensibles"),
        Issuer = "SGDSN and ANSSI (France)",
        Kind = InstrumentKind.Circular,
        Identifiers = [new("number", "901/SGDSN/ANSSI")],
        Sources = ["official text, public mirror, as available on 2026-08-08"],
        Confidence = Confidence.AMirror,
        CheckedOn = Day(2026, 8, 8),
        Paraphrase = new("Sensitive data of the administration is hosted on national territory; outsourcing of Diffusion Restreinte comes from there as far as possible.", "Les données sensibles de l'administration sont hébergées sur le territoire national ; l'externalisation de la diffusion restreinte s'y fait dans la mesure du possible."),
        Events = [Event(LifeEventKind.InForce, UncertainDay.Between(Day(2015, 1, 1), Day(2015, 12, 31)), Day(2015, 1, 1), "in 2015; the day is known from memory only")],
        Provisions =
        [
            FrenchTerms.NationalTerritoryOf("fr-ii-901", "INT-REX-HB"),
            new Obligation
            {
                Id = IntRexHb,
                Article = "INT-REX-HB",
                About = SubjectKind.Layer,
                Force = Force.Doctrine,
                Matter = Matter.InformationSystems,
                Versions =
                [
                    new()
                    {
                        Id = IntRexHb,
                        Confidence = Confidence.AMirror,
                        Paraphrase = new("The administration's sensitive data is hosted on national territory, save a reasoned derogation stated in the homologation decision.", "Les données sensibles de l'administration sont hébergées sur le territoire national, sauf dérogation motivée inscrite dans la décision d'homologation."),
                        Applies = Administration & CarriesSensitiveData,
                        Requires = new StoredIn(FrenchTerms.NationalTerritory),
                        Exemptions =
                        [
                            new(
                                new("reasoned derogation stated in the homologation decision", "dérogation motivée inscrite dans la décision d'homologation"),
                                new SecurityDerogation(IntRexHb, SecurityFormalities.Reasons | SecurityFormalities.Homologation)),
                        ],
                    },
                ],
            },
            new Obligation
            {
                Id = Article16,
                Article = "art. 16",
                About = SubjectKind.Layer,
                Force = Force.Doctrine,
                Matter = Matter.InformationSystems,
                Versions =
                [
                    new()
                    {
                        Id = Article16,
                        Confidence = Confidence.AMirror,
                        Paraphrase = new("Outsourcing of Diffusion Restreinte data is done from national territory as far as possible.", "L'externalisation de données de diffusion restreinte se fait depuis le territoire national dans la mesure du possible."),
                        Applies = Administration & Outsourced & new CarriesData(new DataMarked([ProtectionMarking.DiffusionRestreinte])),
                        Requires = (new StoredIn(FrenchTerms.NationalTerritory) & new AdministeredFrom(FrenchTerms.NationalTerritory))
                            | FrenchQuestions.AsFarAsPossible.Open(),
                    },
                ],
            },
        ],
    };
}
