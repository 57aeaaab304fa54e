using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Json;
using Sovereignty.Law;

namespace Sovereignty.Testing;

/// <summary>
/// Runs scenarios. As tests of a folder: <c>public static IEnumerable&lt;object[]&gt; Rows => Scenarios.Rows("cases");</c>, with <c>[MemberData(nameof(Rows))]</c> on a
/// test that takes the path of a file and says <c>Scenarios.Run(Scenarios.Read(file)).ThrowIfDifferent();</c>.
/// </summary>
public static class Scenarios
{
    /// <summary>The paths of the files <c>*.json</c> in a folder, one a row, in ordinal order.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static IEnumerable<object[]> Rows(string folder) => Files(folder).Select(file => new object[] { file });

    /// <summary>The scenarios in a folder, in the ordinal order of their files.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="law">The law that has the names; the shipped law when left out.</param>
    /// <exception cref="ScenarioException">A file can't be read as a scenario.</exception>
    public static ValueList<Scenario> In(string folder, BodyOfLaw? law = null) => [.. Files(folder).Select(file => Read(file, law))];

    /// <summary>Reads the scenario of a file, and the arrangements in files that it names.</summary>
    /// <param name="file">The path of the file.</param>
    /// <param name="law">The law that has the names; the shipped law when left out.</param>
    /// <exception cref="ScenarioException">The file can't be read as a scenario; the message tells every problem.</exception>
    /// <exception cref="IOException">The file can't be read at all.</exception>
    public static Scenario Read(string file, BodyOfLaw? law = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        return ScenarioJson.Read(BytesOf(file), law, relative => Path.Combine(folder, relative) is var path && File.Exists(path) ? BytesOf(path) : null).OrThrow();
    }

    /// <summary>Asks the law everything that the scenario expects, and tells every difference.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="law">The law; the shipped law when left out.</param>
    /// <param name="coverage">What counts how much of that law the answers reach; none when left out.</param>
    /// <exception cref="ArgumentException">The coverage is of other law.</exception>
    public static ScenarioReport Run(Scenario scenario, BodyOfLaw? law = null, LawCoverage? coverage = null)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var asked = law ?? Catalogue.Law;
        var evaluator = new SovereigntyEvaluator(asked, version: ReferenceEquals(asked, Catalogue.Law) ? Catalogue.Version : "custom");
        return new(scenario, evaluator.Stamp, [.. new ScenarioRun(scenario, evaluator, coverage).Differences()]);
    }

    // Of a file that is longer than any document may be, only so much that this shows.
    private static byte[] BytesOf(string file)
    {
        using var stream = File.OpenRead(file);
        return BoundedInput.ReadAll(stream).ToArray();
    }

    private static IEnumerable<string> Files(string folder) => Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal);
}
