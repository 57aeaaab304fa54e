namespace Sovereignty.Facts;

/// <summary>What somebody holds in an organisation.</summary>
public sealed record Holding : IKeyed
{
    /// <summary>Who holds it.</summary>
    public required PartyId Holder { get; init; }

    /// <summary>The part of the capital, in percent.</summary>
    public Fact<Share> Capital { get; init; } = Fact<Share>.Unknown;

    /// <summary>The part of the voting rights, in percent.</summary>
    public Fact<Share> Votes { get; init; } = Fact<Share>.Unknown;

    /// <summary>Whether contract or articles give a veto.</summary>
    public Fact<bool> Veto { get; init; } = Fact<bool>.Unknown;

    /// <summary>Whether contract or articles give the power to appoint a majority of a management, administrative or supervisory body.</summary>
    public Fact<bool> AppointsMajority { get; init; } = Fact<bool>.Unknown;

    /// <summary>Whether the holder controls the organisation, by whatever means: a majority of votes, a contract or agreement, a decisive influence in fact.</summary>
    public Fact<bool> Controls { get; init; } = Fact<bool>.Unknown;

    /// <summary>The days on which it is held.</summary>
    public Fact<Validity> Period { get; init; } = Fact<Validity>.Unknown;

    /// <summary>The deal by which it is acquired; null when no deal is recorded and the period alone says when it is held.</summary>
    public Acquisition? Acquisition { get; init; }

    /// <inheritdoc/>
    string IKeyed.Key => Holder.Value;
}
