using System.Text;
using Sovereignty.Json;
using Sovereignty.Tests.Generators;

namespace Sovereignty.Tests.Json;

/// <summary>One arrangement a line.</summary>
public sealed class ArrangementLinesTests
{
    private const string Small = """{"schema":"sovereignty-arrangement/1","id":"ID"}""";

    [Fact]
    public void Each_line_is_read_with_its_number_and_empty_ones_are_passed_over()
    {
        var lines = Read("\n" + Named("one") + "\r\n \t\n" + Named("two") + "\n{\n" + Named("three"));
        Assert.Equal([2, 4, 5, 6], lines.Select(line => line.Number));
        Assert.Equal(["one", "two", null, "three"], lines.Select(line => line.Reading.Arrangement?.Id));
        Assert.Equal("$", Assert.Single(lines[2].Reading.Problems).Path);
    }

    [Fact]
    public void Nothing_gives_nothing() => Assert.All(["", "\n", " \r\n\n"], text => Assert.Empty(Read(text)));

    [Fact]
    public void A_line_is_read_as_the_document_that_it_is() => Always.Holds(
        ArrangementGenerators.Arrangement,
        arrangement =>
        {
            var document = System.Text.Json.Nodes.JsonNode.Parse(ArrangementJson.ToUtf8(arrangement))!.ToJsonString();
            return Read(document + "\n" + document).Select(line => line.Reading).All(reading => reading.Equals(ArrangementJson.Read(document)));
        },
        runs: 40);

    [Fact]
    public void A_line_that_is_too_long_stops_no_other()
    {
        var lines = Read(new string('x', (8 * 1024 * 1024) + 100_000) + "\n" + Named("after"));
        Assert.Equal("more than 8 MiB", Assert.Single(lines[0].Reading.Problems).Found.En);
        Assert.Equal((2, "after"), (lines[1].Number, lines[1].Reading.Arrangement?.Id));
    }

    [Fact]
    public void No_more_is_read_than_is_asked_for()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Named("one") + "\n", 10_000))));
        Assert.NotNull(ArrangementLines.Read(stream).First().Reading.Arrangement);
        Assert.True(stream.Position < stream.Length);
    }

    private static string Named(string id) => Small.Replace("ID", id, StringComparison.Ordinal);

    private static ArrangementLine[] Read(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return [.. ArrangementLines.Read(stream)];
    }
}
