using System.Text;
using System.Xml.Linq;
using Sovereignty.Json;
using Sovereignty.Law;
using Sovereignty.Tests.House;
using Sovereignty.Tests.Seeds;

namespace Sovereignty.Tests.Docs;

/// <summary>The conformance corpus: what there is of it, and what the package of the kit carries.</summary>
internal static class Corpus
{
    private static readonly string Kit = Root.Of("src", "Sovereignty.Rules.Testing");

    /// <summary>The scenarios, as paths in the corpus.</summary>
    public static IEnumerable<string> ScenarioFiles => new[] { SeedFiles.CaseFolder, SeedFiles.ScenarioFolder }.SelectMany(Scenarios.Rows).Select(row => InSeeds((string)row[0])).Order(StringComparer.Ordinal);

    /// <summary>The arrangements that scenarios name by path, as paths in the corpus.</summary>
    public static IEnumerable<string> ArrangementFiles =>
        from file in ScenarioFiles
        from arrangement in Scenarios.Read(Root.Of("seeds", file)).Arrangements
        where arrangement.File is not null
        let path = InSeeds(Path.Combine(Root.Of("seeds", file), "..", arrangement.File!))
        group path by path into paths
        orderby paths.Key
        select paths.Key;

    /// <summary>The list, as the corpus carries it.</summary>
    public static string Written() => Encoding.UTF8.GetString(ResultDocument.ToUtf8("sovereignty-corpus/1", json =>
    {
        json.WriteStartObject("law");
        json.WriteString("version", Catalogue.Version);
        json.WriteString("hash", Catalogue.Law.Hash);
        json.WriteEndObject();
        json.WriteNames("scenarios", ScenarioFiles);
        json.WriteNames("arrangements", ArrangementFiles);
    }));

    /// <summary>Every file that the project of the kit packs, by its path in the package.</summary>
    public static IEnumerable<string> Packed() =>
        from item in XDocument.Load(Path.Combine(Kit, "Sovereignty.Rules.Testing.csproj")).Descendants("None")
        where (string?)item.Attribute("Pack") == "true"
        from pattern in item.Attribute("Include")!.Value.Split(';')
        from file in Directory.GetFiles(Path.Combine(Kit, Path.GetDirectoryName(pattern)!), Path.GetFileName(pattern))
        orderby file
        select item.Attribute("PackagePath")!.Value + Path.GetFileName(file);

    private static string InSeeds(string file) => Path.GetRelativePath(Root.Of("seeds"), Path.GetFullPath(file)).Replace('\\', '/');
}
