namespace Sovereignty.Facts;

/// <summary>What a French local authority is, as far as law tells large from small.</summary>
public enum LocalAuthorityKind
{
    /// <summary>A region.</summary>
    Region = 1,

    /// <summary>A department.</summary>
    Department,

    /// <summary>A commune of more than 30 000 inhabitants.</summary>
    LargeCommune,

    /// <summary>An urban or agglomeration community (communauté urbaine, communauté d'agglomération).</summary>
    UrbanCommunity,

    /// <summary>A metropolis (métropole).</summary>
    Metropolis,

    /// <summary>Any other.</summary>
    Other,
}
