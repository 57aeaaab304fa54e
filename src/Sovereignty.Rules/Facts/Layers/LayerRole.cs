namespace Sovereignty.Facts;

/// <summary>What a layer of hosting does.</summary>
public enum LayerRole
{
    /// <summary>Computing, storage and network.</summary>
    Infrastructure = 1,

    /// <summary>A platform on which software runs.</summary>
    Platform,

    /// <summary>Software offered as a service.</summary>
    Software,

    /// <summary>Operation and supervision of other layers.</summary>
    Administration,

    /// <summary>Copies kept for recovery.</summary>
    Backup,

    /// <summary>Archives kept on deposit.</summary>
    ArchiveDeposit,

    /// <summary>Space, power and connection in a data centre for machines of somebody else: the operator is a landlord who can reach the equipment.</summary>
    Colocation,
}
