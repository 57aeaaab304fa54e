namespace Sovereignty.Facts;

/// <summary>Why somebody reaches a layer from afar.</summary>
public enum RemoteAccessPurpose
{
    /// <summary>To administer it.</summary>
    Administration = 1,

    /// <summary>To supervise it.</summary>
    Supervision,

    /// <summary>To support its users.</summary>
    Support,
}
