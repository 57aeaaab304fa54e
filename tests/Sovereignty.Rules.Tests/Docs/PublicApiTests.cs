namespace Sovereignty.Tests.Docs;

/// <summary>A change of the public API is deliberate: it shows in <c>docs/api.txt</c>.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_public_api_is_the_approved_one() => WrittenPage.Says(PublicApi.Text, "api.txt");
}
