using System.Text;
using Sovereignty.Json;
using Sovereignty.Tests.House;

namespace Sovereignty.Tests.Seeds;

public sealed class SeedTests
{
    public static IEnumerable<object[]> Names => SeedFiles.Names.Select(name => new object[] { name });

    public static TheoryData<string> Files => [.. new[] { SeedFiles.ScenarioFolder, SeedFiles.CaseFolder }.SelectMany(Scenarios.Rows).Select(row => Path.GetRelativePath(Root.Folder, (string)row[0]))];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_scenario_is_answered_as_its_file_expects(string file) => Scenarios.Run(Scenarios.Read(Root.Of(file))).ThrowIfDifferent();

    [Theory]
    [MemberData(nameof(Files))]
    public void A_scenario_is_kept_in_canonical_form(string file) =>
        Assert.Equal(File.ReadAllText(Root.Of(file)), Encoding.UTF8.GetString(ScenarioJson.ToUtf8(Scenarios.Read(Root.Of(file)))));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_worked_case_expects_a_conclusion(string name)
    {
        var scenario = Scenarios.Read(Path.Combine(SeedFiles.ScenarioFolder, name + ".json"));

        Assert.Equal(name, scenario.Id);
        Assert.Equal($"../{name}.json", Assert.Single(scenario.Arrangements).File);
        Assert.All(scenario.Answers, answer => Assert.NotNull(answer.Conclusion));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_worked_case_is_kept_in_canonical_form(string name) =>
        Assert.Equal(Encoding.UTF8.GetString(SeedFiles.BytesOf(name)), Encoding.UTF8.GetString(ArrangementJson.ToUtf8(SeedFiles.Read(name))));
}
