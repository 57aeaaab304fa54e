using Sovereignty.Tests.Generators;

namespace Sovereignty.Tests.AnyLaw;

/// <summary>Every theorem, on generated law.</summary>
public sealed class TheoremTests
{
    private static TheoremOptions Options => TheoremOptions.Default with { Cases = Math.Max((int)(TheoremOptions.Default.Cases * Always.Times), 1), Seed = Always.Seed };

    public static TheoryData<string> Names => [.. Theorems.All.Select(theorem => theorem.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_theorem_holds(string name) => Theorems.Of(AnyCase.Arbitrary, name, Options).ThrowIfBroken();
}
