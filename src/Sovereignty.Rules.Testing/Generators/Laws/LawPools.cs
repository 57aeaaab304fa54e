using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Testing;

/// <summary>The few names of law that generated laws share with generated arrangements, so that they meet.</summary>
internal static class LawPools
{
    public static TerritoryId[] Territories { get; } = [TerritoryId.Of("union"), TerritoryId.Of("area"), TerritoryId.Of("undefined-territory")];

    public static StandardId[] Standards { get; } = [StandardId.Of("framework"), StandardId.Of("undefined-standard")];

    public static RegimeId[] Regimes { get; } = [RegimeId.Of("regime-one"), RegimeId.Of("regime-two")];

    public static ScaleId[] Scales { get; } = [ScaleId.Of("grades"), ScaleId.Of("undefined-scale")];

    /// <summary>The objectives that generated scales have, and one that none has.</summary>
    public static ScaleObjectiveId[] Objectives { get; } = [ScaleObjectiveId.Of("a"), ScaleObjectiveId.Of("b"), ScaleObjectiveId.Of("c")];

    public static Matter[] Matters { get; } = [Matter.Sovereignty, Matter.HealthHosting, Matter.Sector];

    public static DataCategory[] Categories { get; } = [DataCategories.Health, DataCategories.HealthDerivable, DataCategories.ProtectedSecret, DataCategories.MedicalSecret, DataCategories.Financial];
}
