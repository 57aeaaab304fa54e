using System.Text;
using Sovereignty.Json;

namespace Sovereignty.Tests.Json;

public sealed class BoundTests
{
    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void A_hundred_thousand_levels_are_refused(char open)
    {
        var json = open == '[' ? new string('[', 100_000) : string.Concat(Enumerable.Repeat("{\"a\":", 100_000));

        Assert.Equal("$", Document.ProblemOf(json).Path);
    }

    [Fact]
    public void More_than_8_MiB_are_refused_from_bytes_and_streams()
    {
        var bytes = Encoding.UTF8.GetBytes(Document.With("") + new string(' ', 8 * 1024 * 1024));

        Assert.Equal("more than 8 MiB", Assert.Single(ArrangementJson.Read(bytes).Problems).Found.En);
        using var endless = new EndlessStream();
        Assert.Equal("more than 8 MiB", Assert.Single(ArrangementJson.Read(endless).Problems).Found.En);
    }

    [Fact]
    public void Exactly_8_MiB_are_read()
    {
        var text = Document.With("");

        Assert.True(ArrangementJson.Read(text.PadRight(8 * 1024 * 1024)).IsRead);
    }

    [Fact]
    public void Ten_thousand_layers_are_read_whole()
    {
        var layers = string.Join(',', Enumerable.Range(0, 10_000).Select(index => $$"""
            {"id":"layer-{{index}}","operator":"aws","keys":"provider","carries":["menus"],"storage":["FR",{"country":"DE","locality":"Frankfurt"}]}
            """));
        var json = Document.With($$"""
            "organisations":[{"id":"aws"}],"dataSets":[{"id":"menus"}],"layers":[{{layers}}]
            """);
        Assert.Equal(10_000, Document.Read(json).Layers.Entries.Count);
    }

    [Fact]
    public void More_than_a_hundred_thousand_entries_are_refused()
    {
        var commitments = string.Join(',', Enumerable.Range(0, 100_001).Select(index => $"\"c{index}\""));

        Document.Refuses(Document.With($$"""
            "layers":[{"id":"a","commitments":[{{commitments}}]}]
            """), "$", "100002 entries in all lists together");
    }

    [Fact]
    public void Problems_beyond_ten_thousand_are_only_said_to_exist()
    {
        var json = Document.With(string.Join(',', Enumerable.Range(0, 50_000).Select(index => $"\"x{index}\":0")));
        var problems = ArrangementJson.Read(json).Problems;

        Assert.Equal(10_001, problems.Count);
        Assert.Equal("more than 10000 problems", problems[^1].Found.En);
    }

    [Fact]
    public void Categories_that_multiply_their_broader_ones_are_refused_quickly()
    {
        var rungs = Enumerable.Range(1, 60).SelectMany(rung => new[] { 'a', 'b' }.Select(side =>
            $$"""{"id":"{{side}}{{rung}}","broader":[{{(rung == 1 ? "\"health\"" : $"\"a{rung - 1}\",\"b{rung - 1}\"")}}]}"""));
        Assert.Contains(
            ArrangementJson.Read(Document.With($"\"categories\":[{string.Join(',', rungs)}]")).Problems,
            problem => problem.Found.En.Contains("more than 1000 ways", StringComparison.Ordinal));
    }

    private sealed class EndlessStream : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)' ');
            return count;
        }
    }
}
