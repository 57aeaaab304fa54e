using FsCheck;
using FsCheck.Fluent;
using Sovereignty.Facts;
using Sovereignty.Tests.Generators;

namespace Sovereignty.Tests.Facts;

public sealed class GeneratorTests
{
    [Fact]
    public void What_shrinking_gives_is_coherent_and_another_arrangement() =>
        Always.Holds(
            ArrangementGenerators.Arrangement,
            arrangement => Shrinking.Of(arrangement).Take(20).All(smaller => !smaller.Equals(arrangement) && Coherence.ProblemsOf(smaller).Count == 0),
            runs: 30);

    [Fact]
    public void Shrinking_comes_to_an_end()
    {
        foreach (var generated in Gen.Sample(ArrangementGenerators.Arrangement, 10, new Rnd(20261126), 5))
        {
            var (smallest, steps) = (generated, 0);
            while (Shrinking.Of(smallest).FirstOrDefault() is { } smaller && steps++ < 1_000)
            {
                smallest = smaller;
            }

            Assert.InRange(steps, 0, 999);
        }
    }

    [Fact]
    public void What_forgetting_leaves_is_coherent() =>
        Always.Holds(
            ArrangementGenerators.Arrangement.SelectMany(Forgetting.Of),
            arrangement => Coherence.ProblemsOf(arrangement).Count == 0,
            runs: 50);

    [Fact]
    public void Generated_arrangements_show_every_degree_of_knowledge()
    {
        var layers = Gen.Sample(ArrangementGenerators.Arrangement, 200, new Rnd(20261126), 100).SelectMany(arrangement => arrangement.Layers.Values).ToArray();

        Assert.Contains(layers, layer => layer.Keys.Statements.Count == 0);
        Assert.Contains(layers, layer => layer.Keys.Statements is [{ OneOf.Count: 1 }]);
        Assert.Contains(layers, layer => layer.Keys.Statements is [{ OneOf.Count: > 1 }]);
        Assert.Contains(layers, layer => layer.Keys.Statements.Count > 1);
        Assert.Contains(layers, layer => layer.Storage is { Completeness: null, Entries.Count: 0 });
        Assert.Contains(layers, layer => layer.Storage is { Completeness: null, Entries.Count: > 0 });
        Assert.Contains(layers, layer => layer.Storage is { Completeness: not null, Entries.Count: 0 });
        Assert.Contains(layers, layer => layer.Storage is { Completeness: not null, Entries.Count: > 0 });
        Assert.Contains(layers, layer => layer.Storage.Entries.Any(entry => entry.Denial is not null));
    }
}
