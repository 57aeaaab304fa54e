namespace Sovereignty.Facts;

/// <summary>Who can use the keys that protect the data.</summary>
public enum KeyCustody
{
    /// <summary>The provider holds the keys.</summary>
    Provider = 1,

    /// <summary>The customer manages keys kept inside the provider's own key service (bring your own key); the provider can use them.</summary>
    CustomerWithinProvider,

    /// <summary>The keys are kept outside the provider, which never sees them nor the data in clear.</summary>
    OutsideProvider,

    /// <summary>The data is not encrypted.</summary>
    None,

    /// <summary>A third company keeps the keys, neither the provider nor the customer.</summary>
    ThirdCompany,
}
