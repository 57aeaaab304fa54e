using Sovereignty.Facts;
using Sovereignty.Json;

namespace Sovereignty.Tests.Json;

/// <summary>Small documents, of which a test states only what matters to it.</summary>
internal static class Document
{
    public const string Evidence = """{"grade":"declared","public":"2026-01-01"}""";

    /// <summary>A document with these properties beside the ones that every document has.</summary>
    public static string With(string properties) =>
        $$"""{"schema":"sovereignty-arrangement/1","id":"test","evidence":{{Evidence}}{{(properties.Length == 0 ? "" : ",")}}{{properties}}}""";

    /// <summary>A document with one organisation, which has these properties.</summary>
    public static string WithParty(string properties) => With($$"""
        "organisations":[{"id":"aws",{{properties}}}]
        """);

    /// <summary>A document with one data set and one layer, which has these properties.</summary>
    public static string WithLayer(string properties) => With($$"""
        "dataSets":[{"id":"menus"}],"layers":[{"id":"compute",{{properties}}}]
        """);

    public static HostingArrangement Read(string json) => ArrangementJson.Read(json).OrThrow();

    /// <summary>The only problem of a document.</summary>
    public static Problem ProblemOf(string json) => Assert.Single(ArrangementJson.Read(json).Problems);

    public static void Refuses(string json, string path, string found)
    {
        var problem = ProblemOf(json);
        Assert.Equal((path, found), (problem.Path, problem.Found.En));
        Assert.All([problem.Found.Fr, problem.Expected.En, problem.Expected.Fr], words => Assert.NotEqual("", words));
    }
}
