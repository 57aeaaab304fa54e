using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Code du patrimoine, L211-4: what public archives are. Grade A(m); its first day is not in the sheets; read in the state of 2026-04-03. A definition: the duties
/// stand in L111-1, L212-4 and R212-23. Of a private body with a mission of public service the data set's recorded status tells.
/// </summary>
internal static class PatrimoineL2114
{
    /// <summary>The State, a local authority or a public body answers for the data: all its documents are public archives from creation.</summary>
    public static Condition PublicBody { get; } = new InRole(
        PartyRole.Responsible,
        FrenchTerms.France,
        [
            PartyKind.StateAdministration, PartyKind.StateOperator, PartyKind.PublicInterestGroup, PartyKind.HealthDataPlatform, PartyKind.BodyUnderStateSupervision,
            PartyKind.LocalAuthority, PartyKind.PublicHospital, PartyKind.OtherPublicBody,
        ]);

    /// <summary>The layer carries public archives of a French body.</summary>
    public static Condition CarriesPublicArchives { get; } =
        PublicBody | (new SeatedIn(PartyRole.Responsible, FrenchTerms.France) & new CarriesData(new ArchiveIs([ArchiveStatus.Unselected, ArchiveStatus.Selected])));

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("fr-patrimoine-l211-4"),
        Title = new("Heritage Code, L211-4", "Code du patrimoine, L211-4"),
        Issuer = "Parliament (France)",
        Kind = InstrumentKind.Statute,
        Identifiers = [],
        Sources = ["consolidated codes, public mirror, state of 2026-04-03"],
        Confidence = Confidence.AMirror,
        CheckedOn = Day(2026, 4, 3),
        Paraphrase = new("Documents of the State, local authorities and public bodies, and of private bodies' missions of public service, are public archives from their creation.", "Les documents de l'État, des collectivités, des organismes publics, et des missions de service public des organismes privés, sont des archives publiques dès leur création."),
        Events = [Event(LifeEventKind.InForce, UncertainDay.By(Day(2026, 4, 3)), Day(2004, 2, 24), "first day not in the sheets; in force when read")],
    };
}
