namespace Sovereignty.Facts;

/// <summary>A layer of hosting: one service that carries some of the data.</summary>
public sealed record Layer : IKeyed
{
    /// <summary>Its name within the arrangement.</summary>
    public required LayerId Id { get; init; }

    /// <summary>What it does.</summary>
    public Fact<LayerRole> Role { get; init; } = Fact<LayerRole>.Unknown;

    /// <summary>How it is supplied.</summary>
    public Fact<Delivery> Delivery { get; init; } = Fact<Delivery>.Unknown;

    /// <summary>The service of the operator that is used; certificates cover a service.</summary>
    public Fact<ServiceId> Service { get; init; } = Fact<ServiceId>.Unknown;

    /// <summary>Who operates it.</summary>
    public Fact<PartyId> Operator { get; init; } = Fact<PartyId>.Unknown;

    /// <summary>The data sets that it carries.</summary>
    public FactList<DataSetId> Carries { get; init; } = FactList<DataSetId>.Unknown;

    /// <summary>Where the data is stored and processed.</summary>
    public FactList<Place> Storage { get; init; } = FactList<Place>.Unknown;

    /// <summary>From where it is administered and supervised.</summary>
    public FactList<Place> Administration { get; init; } = FactList<Place>.Unknown;

    /// <summary>Who reaches it from elsewhere.</summary>
    public FactList<RemoteAccess> RemoteAccess { get; init; } = FactList<RemoteAccess>.Unknown;

    /// <summary>Who works on it.</summary>
    public FactList<StaffGroup> Staff { get; init; } = FactList<StaffGroup>.Unknown;

    /// <summary>Who can use the keys.</summary>
    public Fact<KeyCustody> Keys { get; init; } = Fact<KeyCustody>.Unknown;

    /// <summary>Which third company keeps the keys, where one does.</summary>
    public Fact<PartyId> KeyHolder { get; init; } = Fact<PartyId>.Unknown;

    /// <summary>The countries through which the data travels between its user and the places where it is stored, these places not counted.</summary>
    public FactList<Country> Transit { get; init; } = FactList<Country>.Unknown;

    /// <summary>The technical and organisational measures in place against access and interruption.</summary>
    public FactList<MeasureId> Measures { get; init; } = FactList<MeasureId>.Unknown;

    /// <summary>The third companies on whose technology or work it depends.</summary>
    public FactList<TechnologySupply> Technology { get; init; } = FactList<TechnologySupply>.Unknown;

    /// <summary>What the operator undertakes for the service.</summary>
    public FactList<CommitmentId> Commitments { get; init; } = FactList<CommitmentId>.Unknown;

    /// <summary>Its answers to criteria of scales; of a criterion not listed nothing is known.</summary>
    public ValueSet<ScaleAnswer> Answers { get; init; } = [];

    /// <inheritdoc/>
    string IKeyed.Key => Id.Value;


    /// <summary>A layer of which nothing is known; it stands for the layers that an incomplete list leaves out.</summary>
    public static Layer Unnamed { get; } = new() { Id = LayerId.Of("unnamed") };
}
