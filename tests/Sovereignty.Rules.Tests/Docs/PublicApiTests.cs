using Sovereignty.Tests.House;

namespace Sovereignty.Tests.Docs;

/// <summary>A change of the public API is deliberate: it shows in <c>docs/api.txt</c> and <c>docs/api-testing.txt</c>.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_public_api_is_the_approved_one() => WrittenPage.Says(PublicApi.TextOf(Library.Types), "api.txt");

    [Fact]
    public void The_public_api_of_the_kit_is_the_approved_one() =>
        WrittenPage.Says(PublicApi.TextOf(typeof(Theorems).Assembly.GetTypes().Where(type => !Library.IsGenerated(type))), "api-testing.txt");
}
