using System.Text;
using System.Text.Json;
using NodaTime.Text;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Json;
using Sovereignty.Law;
using Sovereignty.Tests.House;

namespace Sovereignty.Tests.Ownership;

/// <summary>The ownership chains of <c>seeds/ownership</c>, with the answers expected of them on their days.</summary>
public sealed class OwnershipSeedTests
{
    private static readonly TerritoryId Union = TerritoryId.Of("eu");

    public static TheoryData<string> Names => [.. Directory.GetFiles(Root.Of("seeds", "ownership"), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_chain_is_answered_as_its_file_expects(string name)
    {
        var arrangement = Read(name);
        using var expected = JsonDocument.Parse(File.ReadAllBytes(Root.Of("seeds", "expected", "ownership", name + ".json")));
        var answers = expected.RootElement.GetProperty("answers").EnumerateArray().ToArray();

        Assert.NotEmpty(answers);
        Expect.None(answers.SelectMany(answer => Problems(arrangement, answer)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_chain_is_kept_in_canonical_form(string name) =>
        Assert.Equal(File.ReadAllText(Root.Of("seeds", "ownership", name + ".json")), Encoding.UTF8.GetString(ArrangementJson.ToUtf8(Read(name))));

    private static HostingArrangement Read(string name) => ArrangementJson.ReadOrThrow(File.ReadAllBytes(Root.Of("seeds", "ownership", name + ".json")));

    private static IEnumerable<string> Problems(HostingArrangement arrangement, JsonElement answer)
    {
        var (on, party) = (answer.GetProperty("on").GetString()!, answer.GetProperty("party").GetString()!);
        var wanted = answer.EnumerateObject().Where(property => property.Value.ValueKind == JsonValueKind.Object)
            .SelectMany(property => property.Value.EnumerateObject().Select(pair => (Question: property.Name, Of: pair.Name, Truth: pair.Value.GetString())));
        var found = new Dictionary<string, ValueList<PartyId>>();
        foreach (var (question, of, truth) in wanted)
        {
            var ground = Asked(arrangement, party, on, ConditionFor(question, of));
            found.TryAdd(question, ground.Path);
            if (!string.Equals(ground.Truth.ToString(), truth, StringComparison.OrdinalIgnoreCase))
            {
                yield return $"{on} {party} {question} {of}: {ground.Truth}, expected {truth}";
            }
        }

        foreach (var (property, question) in new[] { ("path", "controlledFrom"), ("groupPath", "groupEstablishedIn") })
        {
            if (answer.TryGetProperty(property, out var path) && !found[question].Select(id => id.Value).SequenceEqual(path.EnumerateArray().Select(id => id.GetString())))
            {
                yield return $"{on} {party} {question}: by {found[question]}, expected {path}";
            }
        }

        foreach (var nobody in answer.TryGetProperty("throughNobody", out var nobodies) ? nobodies.EnumerateArray().Select(id => id.GetString()).ToArray() : [])
        {
            if (found.Values.Any(path => path.Any(id => id.Value == nobody)))
            {
                yield return $"{on} {party}: a path leads through {nobody}";
            }
        }
    }

    private static Condition ConditionFor(string question, string of) => question switch
    {
        "controlledFrom" => new ControlledFrom(Country.Of(of)),
        "ultimatelyControlledFrom" => new UltimatelyControlledFrom(Country.Of(of)),
        "groupEstablishedIn" => new GroupEntityIn(Country.Of(of)),
        "holdings" => new HoldingsFromOutsideWithin(Union, 24m, 39m, of == "multiplied" ? IndirectHoldings.Multiplied : IndirectHoldings.Attributed, NaturalPersonsCount: true),
        _ => throw new InvalidOperationException(question),
    };

    private static Ground Asked(HostingArrangement arrangement, string party, string on, Condition condition)
    {
        var layer = new Layer { Id = LayerId.Of("layer"), Operator = Fact.Of(PartyId.Of(party), new Evidence(EvidenceGrade.Documented, new(2000, 1, 1))) };
        var scene = new Scene(arrangement);
        var recorder = new Recorder();
        var inquiry = new Inquiry(InquiryTerms.Default, new LegalAnswers(Catalogue.Law), DayNumber.Of(LocalDatePattern.Iso.Parse(on).Value), recorder);
        inquiry.Ask(condition, new Subject(scene, SubjectKind.Layer, layer, party: scene.Party(PartyId.Of(party))));
        return recorder.Last!;
    }
}
