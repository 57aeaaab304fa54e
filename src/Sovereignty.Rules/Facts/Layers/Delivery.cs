namespace Sovereignty.Facts;

/// <summary>How a layer is supplied.</summary>
public enum Delivery
{
    /// <summary>A cloud service supplied by a private provider.</summary>
    CommercialCloud = 1,

    /// <summary>A cloud that the State runs for itself.</summary>
    InternalStateCloud,

    /// <summary>Hosting by a third party that is not cloud computing.</summary>
    OtherHosting,

    /// <summary>Machines that the user of the layer runs itself.</summary>
    OwnMachines,
}
