namespace Sovereignty.Facts;

/// <summary>How far a certificate has come.</summary>
public enum CertificateState
{
    /// <summary>Granted; whether it is valid on a day depends on its period and suspensions.</summary>
    Granted = 1,

    /// <summary>Applied for or in progress, not granted: no certificate yet.</summary>
    InProgress,

    /// <summary>Refused.</summary>
    Refused,

    /// <summary>Withdrawn.</summary>
    Withdrawn,
}
