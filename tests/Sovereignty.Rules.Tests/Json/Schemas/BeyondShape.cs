using Sovereignty.Facts;

namespace Sovereignty.Tests.Json;

/// <summary>What only a reader sees, as it says what it expects: order in a range, spelling, what is defined, what stands twice, how a number is written.</summary>
internal static class BeyondShape
{
    private static readonly string[] Expectations =
    [
        "atMost not below atLeast", "the earliest day first", "a last day on or after the first", "each once", "each property once",
        "a category of data that the library or $.categories defines", "a new name", "the document's evidence, because",
        "an array of 1 to 1000 different values", "an array of 2 to 64 different facts", "of at most 28 digits",
    ];

    public static bool Has(Problem problem) => Expectations.Any(words => problem.Expected.En.Contains(words, StringComparison.Ordinal));

    /// <summary>Whether schema and reader say the same of a document; else an exception that tells what each says.</summary>
    public static bool Agrees(bool fits, IReadOnlyCollection<Problem> problems, string document) => (fits ? problems.All(Has) : problems.Count > 0)
        ? true
        : throw new Xunit.Sdk.XunitException($"the schema {(fits ? "accepts" : "refuses")}; the reader: {string.Join("; ", problems.Select(problem => problem.ToString()))}\n{document}");
}
