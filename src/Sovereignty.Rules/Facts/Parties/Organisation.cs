namespace Sovereignty.Facts;

/// <summary>An organisation or person in the arrangement, and what is known of it.</summary>
public sealed record Organisation : IKeyed
{
    /// <summary>Its name within the arrangement.</summary>
    public required PartyId Id { get; init; }

    /// <summary>Its name for the reader.</summary>
    public string? Name { get; init; }

    /// <summary>What it is.</summary>
    public Fact<PartyKind> Kind { get; init; } = Fact<PartyKind>.Unknown;

    /// <summary>If it is a French local authority: of which kind.</summary>
    public Fact<LocalAuthorityKind> LocalAuthority { get; init; } = Fact<LocalAuthorityKind>.Unknown;

    /// <summary>The country of its registered seat; of a natural person, the residence.</summary>
    public Fact<Country> Seat { get; init; } = Fact<Country>.Unknown;

    /// <summary>The country of its central administration.</summary>
    public Fact<Country> CentralAdministration { get; init; } = Fact<Country>.Unknown;

    /// <summary>The country of its principal establishment.</summary>
    public Fact<Country> PrincipalEstablishment { get; init; } = Fact<Country>.Unknown;

    /// <summary>The countries in which it has an establishment or branch.</summary>
    public FactList<Country> Establishments { get; init; } = FactList<Country>.Unknown;

    /// <summary>The countries to whose inhabitants or bodies it offers services, with or without an establishment there.</summary>
    public FactList<Country> Markets { get; init; } = FactList<Country>.Unknown;

    /// <summary>The countries whose authorities have it on a register of operators.</summary>
    public FactList<Country> Registrations { get; init; } = FactList<Country>.Unknown;

    /// <summary>The companies that it controls directly.</summary>
    public FactList<PartyId> Subsidiaries { get; init; } = FactList<PartyId>.Unknown;

    /// <summary>Whether its shares are listed; then the declared holders count.</summary>
    public Fact<bool> Listed { get; init; } = Fact<bool>.Unknown;

    /// <summary>Who holds it.</summary>
    public FactList<Holding> Holders { get; init; } = FactList<Holding>.Unknown;

    /// <summary>Whether all holders that declared having crossed a threshold of the law on listed companies are among those named.</summary>
    public Fact<bool> DeclaredHoldersNamed { get; init; } = Fact<bool>.Unknown;

    /// <summary>The certificates of its services.</summary>
    public FactList<Certificate> Certificates { get; init; } = FactList<Certificate>.Unknown;

    /// <summary>The regimes under which it stands, where a law names its addressees or recipients by one: <c>ca-pipeda</c>, <c>nl-vital-provider</c>.</summary>
    public FactList<RegimeId> Regimes { get; init; } = FactList<RegimeId>.Unknown;

    /// <inheritdoc/>
    string IKeyed.Key => Id.Value;

    /// <summary>A party of which nothing is known; it stands for the parties that an incomplete description leaves out.</summary>
    public static Organisation Unnamed { get; } = new() { Id = PartyId.Of("unnamed") };
}
