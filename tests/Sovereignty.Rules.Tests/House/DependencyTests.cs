using System.Text.Json;
using System.Xml.Linq;

namespace Sovereignty.Tests.House;

public sealed class DependencyTests
{
    private static readonly string[] Allowed = ["NodaTime", "FluentValidation", "Microsoft.Extensions.DependencyInjection.Abstractions"];

    /// <summary>It checks the library while it is built and goes nowhere.</summary>
    private const string BuildOnly = "Microsoft.CodeAnalysis.BannedApiAnalyzers";

    [Fact]
    public void The_compiled_library_refers_to_the_system_and_its_three_dependencies_only() =>
        Expect.None(Library.Assembly.GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal) && !Allowed.Contains(name)));

    [Fact]
    public void Whatever_is_restored_for_the_library_is_one_of_its_dependencies_or_builds_it()
    {
        using var assets = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Library.Folder, "obj", "project.assets.json")));
        var restored = assets.RootElement.GetProperty("libraries").EnumerateObject().Select(library => library.Name.Split('/')[0]);

        Expect.None(restored.Except([.. Allowed, BuildOnly]).Where(name => !name.StartsWith("Microsoft.NET.ILLink", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_only_builds_the_library_stays_out_of_the_package() =>
        Assert.All(
            XDocument.Load(Path.Combine(Library.Folder, "Sovereignty.Rules.csproj")).Descendants("PackageReference").Where(reference => !Allowed.Contains(reference.Attribute("Include")!.Value)),
            reference => Assert.Equal((BuildOnly, "all"), (reference.Attribute("Include")!.Value, reference.Attribute("PrivateAssets")?.Value)));

    [Fact]
    public void The_build_asks_a_sentence_for_every_public_member() =>
        Assert.Equal("true", XDocument.Load(Path.Combine(Library.Folder, "Sovereignty.Rules.csproj")).Descendants("GenerateDocumentationFile").Single().Value);
}
