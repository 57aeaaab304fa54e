using FsCheck;
using FsCheck.Fluent;
using Sovereignty.Json;
using Sovereignty.Tests.Generators;

namespace Sovereignty.Tests.Json;

public sealed class DamageTests
{
    private static readonly string[] Scraps =
        ["", "null", "{}", "[]", "\"\"", "140", "\"x\"", "\"2026-02-30\"", "\\ud800", "\"id\"", "\"evidence\"", "\"value\":", "\"oneOf\":", "\"disputed\":", ",", "}", "]"];

    [Fact]
    public void Damaged_documents_are_read_or_refused_and_never_throw() =>
        Always.Holds(
            ArrangementGenerators.Arrangement.SelectMany(arrangement => Damaged(System.Text.Encoding.UTF8.GetString(ArrangementJson.ToUtf8(arrangement)))),
            text => ArrangementJson.Read(text) is var reading && reading.IsRead == (reading.Problems.Count == 0),
            runs: 400);

    [Fact]
    public void Every_value_of_a_document_replaced_by_another_is_read_or_refused_with_a_path() =>
        Always.Holds(
            ArrangementGenerators.Arrangement.SelectMany(arrangement => Replaced(System.Text.Encoding.UTF8.GetString(ArrangementJson.ToUtf8(arrangement)))),
            text => ArrangementJson.Read(text).Problems.All(problem => problem.Path.StartsWith('$')),
            runs: 400);

    private static Gen<string> Damaged(string text) =>
        from start in Gen.Choose(0, text.Length - 1)
        from length in Gen.Choose(0, Math.Min(12, text.Length - start))
        from scrap in Gen.Elements(Scraps)
        select text.Remove(start, length).Insert(start, scrap);

    // Lines of the canonical form end in a value; another one in its place leaves the syntax whole.
    private static Gen<string> Replaced(string text)
    {
        var lines = text.Split('\n');
        var scalars = Enumerable.Range(0, lines.Length).Where(index => lines[index].TrimEnd(',') is [.., not '{' and not '[' and not '}' and not ']']).ToArray();
        return from index in Gen.Elements(scalars)
               from value in Gen.Elements("null", "{}", "[]", "\"\"", "140", "\"x\"", "\"2026-02-30\"", "true", "{\"value\":1}", "{\"oneOf\":[]}", "{\"evidence\":{}}", "[[]]")
               select string.Join('\n', lines.Select((line, at) => at == index ? Replace(line, value) : line));
    }

    private static string Replace(string line, string value)
    {
        var colon = line.IndexOf("\": ", StringComparison.Ordinal);
        var end = line.EndsWith(',') ? "," : "";
        return (colon < 0 ? "" : line[..(colon + 3)]) + value + end;
    }
}
