using FsCheck;

namespace Sovereignty.Tests.Generators;

/// <summary>Cases of generated law: squeezed into sixty days and, in deep runs, over real spans too.</summary>
internal static class AnyCase
{
    public static Arbitrary<Case> Arbitrary { get; } = Always.IsDeep ? CaseGenerators.Spread : CaseGenerators.Squeezed;
}
