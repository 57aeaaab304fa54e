using System.Text.Json;
using Sovereignty.Tests.House;

namespace Sovereignty.Tests.Docs;

/// <summary>The package of the kit carries the whole conformance corpus, with its list and its schemas.</summary>
public sealed class ConformanceTests
{
    [Fact]
    public void The_package_carries_the_whole_corpus()
    {
        var packed = Corpus.Packed().Where(path => path.StartsWith("conformance/", StringComparison.Ordinal)).Select(path => path["conformance/".Length..]).ToArray();
        string[] beside = ["conformance.md", "formats.md", "semantics.md", "corpus.json", "schema/arrangement.schema.json", "schema/scenario.schema.json"];

        Assert.Equal(beside.Concat(Corpus.ScenarioFiles).Concat(Corpus.ArrangementFiles).Order(StringComparer.Ordinal), packed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_list_names_every_scenario_of_the_folders_and_every_file_that_they_name()
    {
        using var list = JsonDocument.Parse(File.ReadAllBytes(Root.Of("docs", "corpus.json")));
        string[] Named(string property) => [.. list.RootElement.GetProperty(property).EnumerateArray().Select(file => file.GetString()!)];

        Assert.Equal(
            new[] { "cases", "scenarios" }.SelectMany(folder => Directory.GetFiles(Root.Of("seeds", folder)).Select(file => $"{folder}/{Path.GetFileName(file)}")).Order(StringComparer.Ordinal),
            Named("scenarios"));
        Assert.All(Named("arrangements"), file => Assert.True(File.Exists(Root.Of("seeds", file)), file));
    }
}
