using Sovereignty.Tests.Generators;

namespace Sovereignty.Tests.AnyLaw;

/// <summary>Every theorem, on generated law.</summary>
public sealed class TheoremTests
{
    private static TheoremOptions Options => TheoremOptions.Default with { Cases = TheoremOptions.Default.Cases * Always.Times, Seed = Always.Seed };

    [Theory]
    [MemberData(nameof(Theorems.Rows), MemberType = typeof(Theorems))]
    public void A_theorem_holds(string name) => Theorems.Of(AnyCase.Arbitrary, name, Options).ThrowIfBroken();
}
