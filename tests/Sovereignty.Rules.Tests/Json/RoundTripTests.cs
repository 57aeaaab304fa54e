using FsCheck.Fluent;
using Sovereignty.Facts;
using Sovereignty.Json;
using Sovereignty.Tests.Generators;

namespace Sovereignty.Tests.Json;

public sealed class RoundTripTests
{
    [Fact]
    public void Reading_what_was_written_gives_an_equal_arrangement() =>
        Always.Holds(ArrangementGenerators.Arbitrary, arrangement => ArrangementJson.ReadOrThrow(ArrangementJson.ToUtf8(arrangement)).Equals(arrangement));

    [Fact]
    public void Writing_what_was_read_from_canonical_form_gives_the_same_bytes() =>
        Always.Holds(ArrangementGenerators.Arbitrary, arrangement =>
        {
            var canonical = ArrangementJson.ToUtf8(arrangement);
            return ArrangementJson.ToUtf8(ArrangementJson.ReadOrThrow(canonical)).AsSpan().SequenceEqual(canonical);
        });

    [Fact]
    public void Equal_arrangements_are_written_with_the_same_bytes_whatever_order_they_were_given_in() =>
        Always.Holds(
            ArrangementGenerators.Arrangement.SelectMany(Reordering.Of, (arrangement, reordered) => (arrangement, reordered)),
            pair => pair.reordered.Equals(pair.arrangement)
                && pair.reordered.GetHashCode() == pair.arrangement.GetHashCode()
                && ArrangementJson.ToUtf8(pair.reordered).AsSpan().SequenceEqual(ArrangementJson.ToUtf8(pair.arrangement)));

    [Fact]
    public void What_forgetting_leaves_can_be_written_and_read_too() =>
        Always.Holds(
            ArrangementGenerators.Arrangement.SelectMany(Forgetting.Of),
            arrangement => ArrangementJson.ReadOrThrow(ArrangementJson.ToUtf8(arrangement)).Equals(arrangement));

    [Fact]
    public void Streams_spans_and_texts_read_alike() =>
        Always.Holds(
            ArrangementGenerators.Arbitrary,
            arrangement =>
            {
                using var stream = new MemoryStream();
                ArrangementJson.Write(arrangement, stream);
                var text = System.Text.Encoding.UTF8.GetString(stream.ToArray());
                stream.Position = 0;
                return ArrangementJson.Read(stream).OrThrow().Equals(arrangement) && ArrangementJson.Read(text).OrThrow().Equals(arrangement);
            },
            runs: 20);

    [Fact]
    public void The_seed_case_is_in_canonical_form()
    {
        var bytes = File.ReadAllBytes(Path.Combine(Repository.Root, "seeds", "alan-aws-frankfurt.json"));

        Assert.Equal(System.Text.Encoding.UTF8.GetString(bytes), System.Text.Encoding.UTF8.GetString(ArrangementJson.ToUtf8(ArrangementJson.ReadOrThrow(bytes))));
    }
}
