using Sovereignty.Facts;

namespace Sovereignty.Testing;

/// <summary>A service that hosts, and the companies behind it; the first of them operates it.</summary>
/// <param name="Layer">The service.</param>
/// <param name="Companies">The companies, its operator first.</param>
public sealed record Cloud(Layer Layer, ValueList<Organisation> Companies)
{
    /// <summary>Who operates it.</summary>
    public Organisation Operator => Companies[0];

    /// <summary>The same with something else said of the service.</summary>
    public Cloud Where(Func<Layer, Layer> change) => this with { Layer = change(Layer) };

    /// <summary>The same with something else said of its operator.</summary>
    public Cloud WhereOperator(Func<Organisation, Organisation> change) => this with { Companies = [change(Operator), .. Companies.Skip(1)] };

    /// <summary>The same with more companies.</summary>
    public Cloud With(params Organisation[] companies) => this with { Companies = [.. Companies, .. companies] };

    /// <summary>The same under these certificates and no others.</summary>
    public Cloud Certified(params Certificate[] certificates) => WhereOperator(company => company with { Certificates = Known.Exactly<Certificate>(certificates) });

    /// <summary>The same whose operator is held by these and nobody else.</summary>
    public Cloud HeldBy(params Holding[] holdings) => WhereOperator(company => company with { Holders = Known.Exactly<Holding>(holdings) });

    /// <summary>The same stored and administered in another country.</summary>
    public Cloud In(string country) => Where(layer => layer with { Storage = Known.Exactly(Some.Place(country)), Administration = Known.Exactly(Some.Place(country)) });

    /// <summary>The same supplied in another way.</summary>
    public Cloud As(Delivery delivery) => Where(layer => layer with { Delivery = Known.As(delivery) });

    /// <summary>The same that depends on a third company.</summary>
    public Cloud DependingOn(Organisation company, bool canReachData, bool autonomy) =>
        With(company).Where(layer => layer with
        {
            Technology = Known.Exactly(new TechnologySupply { Supplier = company.Id, CanReachData = Known.As(canReachData), AutonomyAssured = Known.As(autonomy) }),
        });

    /// <summary>The same reached from another country.</summary>
    public Cloud ReachedFrom(string country, RemoteAccessPurpose purpose, bool supervised = false) =>
        Where(layer => layer with
        {
            RemoteAccess = Known.Exactly(new RemoteAccess { From = Country.Of(country), Purpose = Known.As(purpose), SeesData = Known.As(true), Supervised = Known.As(supervised) }),
        });
}
