using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// IGI 1300, arrêté of 9 August 2021: classified information. Grade A(m); its first day is not in the sheets; official text, public mirror, as available on
/// 2026-08-08. Classified is what counts as defence secret: SecNumCloud 3.2, annex 2 f, equates the two, and says that qualification does not cover it, so no
/// certificate is asked or helps.
/// </summary>
internal static class Igi1300
{
    private static readonly ProvisionId Abroad = ProvisionId.Of("fr-igi-1300-territory");

    private static readonly Condition CarriesClassified =
        new SeatedIn(PartyRole.Responsible, FrenchTerms.France) & new CarriesData(new DataCountsAs(DataCategories.DefenceSecret));

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("fr-igi-1300"),
        Title = new("General interministerial instruction no. 1300, order of 9 August 2021", "Instruction générale interministérielle n° 1300, arrêté du 9 août 2021"),
        Issuer = "Prime Minister, SGDSN (France)",
        Kind = InstrumentKind.Order,
        Identifiers = [new("number", "1300")],
        Sources = ["official text, public mirror, as available on 2026-08-08"],
        Confidence = Confidence.AMirror,
        CheckedOn = Day(2026, 8, 8),
        Paraphrase = new("Systems that hold classified information are homologated; equipment leaves the national territory only with the officer's authorisation.", "Les systèmes contenant des informations classifiées sont homologués ; le matériel ne quitte le territoire national qu'avec l'autorisation de l'officier."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2021, 8, 9), "official text"),
            Event(LifeEventKind.InForce, UncertainDay.Between(Day(2021, 8, 9), Day(2026, 8, 8)), Day(2021, 8, 9), "first day not in the sheets; in force when read"),
        ],
        Provisions =
        [
            FrenchTerms.NationalTerritoryOf("fr-igi-1300", ""),
            Duty(
                ProvisionId.Of("fr-igi-1300-homologation"),
                new("A system that holds classified information is homologated for it.", "Un système qui contient des informations classifiées est homologué à cette fin."),
                new Homologated(CoveringClassified: true)),
            Duty(
                Abroad,
                new("What holds classified information stays on national territory unless the security officer authorised it to leave.", "Ce qui contient des informations classifiées reste sur le territoire national, sauf autorisation de sortie de l'officier de sécurité."),
                new StoredIn(FrenchTerms.NationalTerritory),
                new Exemption(
                    new("authorisation of the security officer to leave the national territory", "autorisation de sortie du territoire national par l'officier de sécurité"),
                    new SecurityDerogation(Abroad, SecurityFormalities.SecurityOfficer))),
        ],
    };

    private static Obligation Duty(ProvisionId id, Text paraphrase, Condition requires, params Exemption[] exemptions) => new()
    {
        Id = id,
        Article = "",
        About = SubjectKind.Layer,
        Force = Force.Binding,
        Matter = Matter.Classified,
        Versions =
        [
            new()
            {
                Id = id,
                Confidence = Confidence.AMirror,
                Paraphrase = paraphrase,
                Applies = CarriesClassified,
                Requires = requires,
                Exemptions = exemptions.ToValueList(),
            },
        ],
    };
}
