using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// PSSIE, the State's policy for the security of information systems, Prime Minister's circular of 17 July 2014: rule INT-REX-HB for services of the State only; a
/// derogation also needs the HFDS's agreement. Grade A(m); its number is known from memory only; official text, public mirror, as available on 2026-08-08.
/// </summary>
internal static class Pssie
{
    private static readonly ProvisionId IntRexHb = ProvisionId.Of("fr-pssie-int-rex-hb");

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("fr-pssie"),
        Title = new("Security policy for the State's information systems (PSSIE), circular of 17 July 2014", "Politique de sécurité des systèmes d'information de l'État (PSSIE), circulaire du 17 juillet 2014"),
        Issuer = "Prime Minister (France)",
        Kind = InstrumentKind.Circular,
        Identifiers = [new("Légifrance circulaire", "38641")],
        Sources = ["official text, public mirror, as available on 2026-08-08"],
        Confidence = Confidence.AMirror,
        CheckedOn = Day(2026, 8, 8),
        Paraphrase = new("Sensitive data of the State's services is hosted on national territory.", "Les données sensibles des services de l'État sont hébergées sur le territoire national."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2014, 7, 17), "Légifrance cir_38641"),
            Event(LifeEventKind.InForce, Day(2014, 7, 17), "fact sheet on France, section (a): from then on"),
        ],
        Provisions =
        [
            FrenchTerms.NationalTerritoryOf("fr-pssie", "INT-REX-HB"),
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
                        Paraphrase = new("Sensitive data of the State's services is hosted on national territory, save a reasoned derogation stated in the homologation decision with the agreement of the HFDS.", "Les données sensibles des services de l'État sont hébergées sur le territoire national, sauf dérogation motivée inscrite dans la décision d'homologation avec l'accord du HFDS."),
                        Applies = new InRole(PartyRole.Responsible, FrenchTerms.France, [PartyKind.StateAdministration]) & Ii901.CarriesSensitiveData,
                        Requires = new StoredIn(FrenchTerms.NationalTerritory),
                        Exemptions =
                        [
                            new(
                                new("reasoned derogation stated in the homologation decision, agreed by the HFDS", "dérogation motivée inscrite dans la décision d'homologation, avec l'accord du HFDS"),
                                new SecurityDerogation(IntRexHb, SecurityFormalities.Reasons | SecurityFormalities.Homologation | SecurityFormalities.Hfds)),
                        ],
                    },
                ],
            },
        ],
    };
}
