namespace Sovereignty.Facts;

/// <summary>A certificate, qualification or attestation, for one service.</summary>
public sealed record Certificate : IKeyed
{
    /// <summary>The scheme, for example <c>secnumcloud</c>, <c>hds</c>, <c>iso-iec-27001</c>.</summary>
    public required SchemeId Scheme { get; init; }

    /// <summary>The version of the scheme, for example <c>3.2</c>.</summary>
    public Fact<string> Version { get; init; } = Fact<string>.Unknown;

    /// <summary>The service it covers.</summary>
    public Fact<ServiceId> Service { get; init; } = Fact<ServiceId>.Unknown;

    /// <summary>How far it has come; "in progress" is not granted.</summary>
    public Fact<CertificateState> State { get; init; } = Fact<CertificateState>.Unknown;

    /// <summary>The days on which it is valid.</summary>
    public Fact<Validity> Period { get; init; } = Fact<Validity>.Unknown;

    /// <summary>The ranges of days on which it is suspended.</summary>
    public FactList<Suspension> Suspensions { get; init; } = FactList<Suspension>.Unknown;

    /// <inheritdoc/>
    string IKeyed.Key => Scheme.Value + " " + Version + " " + Service;
}
