using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>
/// The links of the decision table, row by row: when each is there, what removes it, what only reduces it. Which laws reach through which links stands in
/// their own files. Source: fact sheet on third countries, section 3.3.
/// </summary>
internal static class ForeignLinks
{
    private static readonly TerritoryId Union = TerritoryId.Of("eu");

    /// <summary>Row 1: the party's own seat, administration or principal establishment.</summary>
    public static Link Seat(Country country) => Of(
        new EstablishedIn(country),
        new($"an operator that is not of {country}", $"un exploitant qui ne soit pas de {country}"),
        new Reduction(new EstablishedIn(country) & new StoredIn(Union), new("storage in the Union", "un stockage dans l'Union")),
        Measured(new EstablishedIn(country), "contract-against-disclosure"),
        Measured(new EstablishedIn(country), "transparency-reports"));

    /// <summary>Row 1, for branches.</summary>
    public static Link Branch(Country country) => Of(
        new HasEstablishmentIn(country),
        new($"no establishment in {country}", $"pas d'établissement en {country}"));

    /// <summary>Row 2: somebody above the party, at any level, controls it.</summary>
    public static Link Parent(Country country) => Of(
        new ControlledFrom(country),
        new($"no control from {country} at any level, and no technical or contractual access left", $"plus de contrôle depuis {country} à aucun niveau, ni d'accès technique ou contractuel"),
        new Reduction(new ControlledFrom(country) & new OperatorEstablishedIn(Union), new("a subsidiary in the Union", "une filiale dans l'Union")),
        Measured(new ControlledFrom(country), "union-staff-and-board"),
        Measured(new ControlledFrom(country), "advisory-board"),
        Measured(new ControlledFrom(country), "local-trustee"));

    /// <summary>Row 4: a company of the same group, below or beside the party, that is there.</summary>
    public static Link GroupPresence(Country country) => InGroup(new GroupEntityIn(country), country);

    /// <summary>Row 4: a company of the same group that offers services there.</summary>
    public static Link GroupService(Country country) => InGroup(new GroupEntityServes(country), country);

    /// <summary>Row 5: services offered to persons there.</summary>
    public static Link Service(Country country) => Of(
        new OffersServicesIn(country),
        new($"not serving persons in {country}", $"ne pas servir de personnes en {country}"),
        Measured(new OffersServicesIn(country), "geoblocking"),
        Measured(new OffersServicesIn(country), "contract-excludes-country"));

    /// <summary>Row 6: staff who live there or are nationals of it, with access.</summary>
    public static Link Staff(Country country) => Of(
        new StaffedFrom(country) & !Measure("four-eyes-with-customer-approval"),
        new($"cleared staff of the Union, nobody of {country}; no standing access; access by two persons with the customer's approval", $"personnel habilité de l'Union, personne de {country} ; pas d'accès permanent ; accès à deux personnes avec l'accord du client"),
        Measured(new StaffedFrom(country), "access-logging"),
        Measured(new StaffedFrom(country), "just-in-time-access"));

    /// <summary>Row 7: support or administration from there with sight of data in clear.</summary>
    public static Link Support(Country country) => Of(
        new DataSeenFrom(country),
        new($"no access from {country}; diagnostic data scrubbed", $"pas d'accès depuis {country} ; données de diagnostic expurgées"),
        Measured(new DataSeenFrom(country), "recording-of-support"));

    /// <summary>Row 9: data located there.</summary>
    public static Link Location(Country country) => Of(
        new DataLocatedIn(country),
        new($"data located elsewhere than in {country}", $"des données situées ailleurs qu'en {country}"),
        Measured(new DataLocatedIn(country), "encryption-at-rest"));

    /// <summary>Row 9, for systems controlled from there.</summary>
    public static Link Administration(Country country) => Of(
        new AdministeredPartlyFrom(country),
        new($"administration from elsewhere than {country}", $"une administration depuis un autre pays que {country}"));

    /// <summary>Row 10: data that travels through there.</summary>
    public static Link Transit(Country country) => Of(
        new DataPassesThrough(country) & !Measure("end-to-end-encryption"),
        new("end-to-end encryption without flaw", "un chiffrement de bout en bout sans faille"),
        Measured(new DataPassesThrough(country), "transport-encryption"));

    /// <summary>Registration with an authority there.</summary>
    public static Link Registration(Country country) => new(new RegisteredIn(country), [], []);

    public static Condition Measure(string name) => new HasMeasure(MeasureId.Of(name));

    private static Link InGroup(Condition entity, Country country) => Of(
        entity,
        new($"no presence of the group in {country}, or separate groups without shared control or access", $"aucune présence du groupe en {country}, ou des groupes séparés sans contrôle ni accès partagés"),
        Measured(entity, "technical-segregation"),
        new Reduction(
            entity & (new EstablishedIn(Country.Of("FR")) | new EstablishedIn(Country.Of("CH"))),
            new("a blocking statute (law 68-678, Swiss penal code 271): a conflict, no immunity; it did not stop the Ontario judge", "une loi de blocage (loi 68-678, article 271 du code pénal suisse) : un conflit, non une immunité ; elle n'a pas arrêté le juge de l'Ontario")));

    private static Link Of(Condition when, Text remedy, params Reduction[] reductions) => new(when, [new Remedy(when, remedy)], reductions.ToValueList());

    private static Reduction Measured(Condition link, string measure) => new(link & Measure(measure), NameWords.Of(MeasureId.Of(measure)));
}
