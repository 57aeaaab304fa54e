using Sovereignty.Facts;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

/// <summary>A ministry on a French cloud of which everything is known and that nothing links abroad, but for one link to one country.</summary>
internal static class Linked
{
    public static readonly string[] Links =
    [
        "seat", "branch", "parent", "daughter", "sister", "group-market", "market", "registration", "staff-resident", "staff-national", "support", "location",
        "administration", "transit", "supplier", "needed-supplier",
    ];

    /// <summary>With this link and no other.</summary>
    public static HostingArrangement By(string link, string country, Func<Cloud, Cloud>? also = null) => On(Cloud(link, country, country), also);

    /// <summary>With one fact left out, so that this link is neither there nor excluded.</summary>
    public static HostingArrangement Perhaps(string link, string country) => On(Cloud(link, country, null), null);

    /// <summary>Without any link.</summary>
    public static HostingArrangement ByNothing { get; } = On(Some.FrenchCloud, null);

    /// <summary>With these measures in place.</summary>
    public static Cloud Measured(this Cloud cloud, params string[] measures) => cloud.Where(layer => layer with { Measures = Known.Exactly<MeasureId>([.. measures.Select(MeasureId.Of)]) });

    public static Cloud Keys(this Cloud cloud, KeyCustody custody) => cloud.Where(layer => layer with { Keys = Known.As(custody) });

    /// <summary>With keys that a company of a country keeps.</summary>
    public static Cloud KeysWith(this Cloud cloud, string country) => cloud.With(Some.Company("key-holder", country))
        .Where(layer => layer with { Keys = Known.As(KeyCustody.ThirdCompany), KeyHolder = Known.As(PartyId.Of("key-holder")) });

    private static HostingArrangement On(Cloud cloud, Func<Cloud, Cloud>? also) => Some.Ministry.On(also is null ? cloud : also(cloud));

    private static Cloud Cloud(string link, string abroad, string? known)
    {
        var (cloud, there) = (Some.FrenchCloud, Country.Of(abroad));
        return link switch
        {
            "seat" => cloud.WhereOperator(company => company with { Seat = Stated(there) }),
            "branch" => cloud.WhereOperator(company => company with { Establishments = List(Country.Of("FR"), there) }),
            "market" => cloud.WhereOperator(company => company with { Markets = List(Country.Of("FR"), there) }),
            "registration" => cloud.WhereOperator(company => company with { Registrations = List(there) }),
            "parent" => known is null
                ? cloud.WhereOperator(company => company with { Holders = FactList<Holding>.Unknown })
                : cloud.With(Some.Company("parent", abroad)).HeldBy(Some.Holding("parent", 100m) with { Controls = Known.As(true) }),
            "daughter" => cloud.With(Some.Company("daughter", abroad)).WhereOperator(company => company with { Subsidiaries = List(PartyId.Of("daughter")) }),
            "sister" => cloud.With(Some.Company("parent", "FR") with { Subsidiaries = List(PartyId.Of("french-cloud"), PartyId.Of("sister")) }).With(Some.Company("sister", abroad))
                .HeldBy(Some.Holding("parent", 100m) with { Controls = Known.As(true) }),
            "group-market" => cloud.With(Some.Company("daughter", "FR") with { Markets = List(Country.Of("FR"), there) })
                .WhereOperator(company => company with { Subsidiaries = Known.Exactly(PartyId.Of("daughter")) }),
            "staff-resident" => cloud.Where(layer => layer with { Staff = Known.Exactly(Staff(known is null ? "FR" : abroad, known is null ? Fact<Country>.Unknown : Known.As(Country.Of("FR")))) }),
            "staff-national" => cloud.Where(layer => layer with { Staff = Known.Exactly(Staff("FR", Stated(there))) }),
            "support" => cloud.Where(layer => layer with { RemoteAccess = Known.Exactly(new RemoteAccess { From = there, SeesData = Stated(true) }) }),
            "location" => cloud.Where(layer => layer with { Storage = List(Some.Place("FR"), Some.Place(abroad)) }),
            "administration" => cloud.Where(layer => layer with { Administration = List(Some.Place("FR"), Some.Place(abroad)) }),
            "transit" => cloud.Where(layer => layer with { Transit = List(there) }),
            "supplier" => Depending(cloud, abroad, Stated(true), Known.As(true)),
            "needed-supplier" => Depending(cloud, abroad, Known.As(false), Stated(false)),
            _ => throw new ArgumentException($"No link is called {link}.", nameof(link)),
        };

        Fact<T> Stated<T>(T value)
            where T : notnull => known is null ? Fact<T>.Unknown : Known.As(value);

        FactList<T> List<T>(params ReadOnlySpan<T> values)
            where T : notnull, IKeyed => known is null ? FactList<T>.Unknown : Known.Exactly(values);
    }

    private static Cloud Depending(Cloud cloud, string abroad, Fact<bool> reaches, Fact<bool> autonomy) => cloud.With(Some.Company("supplier", abroad)).Where(layer => layer with
    {
        Technology = Known.Exactly(new TechnologySupply { Supplier = PartyId.Of("supplier"), CanReachData = reaches, AutonomyAssured = autonomy }),
    });

    private static StaffGroup Staff(string residence, Fact<Country> nationality) =>
        new() { Residence = Country.Of(residence), Nationality = nationality, AccessToData = Known.As(true) };
}
