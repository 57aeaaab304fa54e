namespace Sovereignty.Criteria;

/// <summary>What a third country's power can do to hosted data.</summary>
[Flags]
public enum PowerEffects
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Compel the disclosure of content.</summary>
    ContentDisclosure = 1,

    /// <summary>Compel the disclosure of metadata: who, when, how much.</summary>
    MetadataDisclosure = 2,

    /// <summary>Intercept.</summary>
    Interception = 4,

    /// <summary>Cut the service off.</summary>
    CutOff = 8,

    /// <summary>Any access to data: all but cutting off.</summary>
    Access = ContentDisclosure | MetadataDisclosure | Interception,
}
