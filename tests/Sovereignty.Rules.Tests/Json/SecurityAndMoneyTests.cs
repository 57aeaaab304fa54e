using NodaTime;
using Sovereignty.Facts;
using Sovereignty.Json;

namespace Sovereignty.Tests.Json;

public sealed class SecurityAndMoneyTests
{
    private static readonly Evidence OfTheDocument = new(EvidenceGrade.Declared, new LocalDate(2026, 1, 1));

    public static TheoryData<string, Amount> Sums => new()
    {
        { "0", Amount.Exactly(0) },
        { "9000001", Amount.Exactly(9_000_001) },
        { "1000000000000000", Amount.Exactly(Amount.Greatest) },
        { """{"atLeast":1000000,"atMost":9000000}""", Amount.Between(1_000_000, 9_000_000) },
    };

    [Theory]
    [MemberData(nameof(Sums))]
    public void A_sum_in_euros_is_read_and_written_back(string json, Amount sum)
    {
        var arrangement = Document.Read(Document.With($$"""
            "project":{"cost":{{json}}}
            """));

        Assert.Equal(Fact.Of(sum, OfTheDocument), arrangement.Project.Cost);
        Assert.Equal(arrangement, ArrangementJson.ReadOrThrow(ArrangementJson.ToUtf8(arrangement)));
    }

    [Theory]
    [InlineData("-1", "", "-1")]
    [InlineData("1.5", "", "1.5")]
    [InlineData("1e6", "", "1e6")]
    [InlineData("1000000000000001", "", "1000000000000001")]
    [InlineData("99999999999999999999", "", "99999999999999999999")]
    [InlineData("\"1000000\"", "", "'1000000'")]
    [InlineData("""{"atLeast":2,"atMost":1}""", "", "a range that ends before it starts")]
    [InlineData("""{"atLeast":1}""", ".atMost", "nothing")]
    [InlineData("""{"atLeast":-1,"atMost":1}""", ".atLeast", "-1")]
    public void A_sum_that_is_no_whole_number_of_euros_is_refused_with_its_path(string json, string path, string found) =>
        Document.Refuses(
            Document.With($$"""
                "project":{"cost":{{json}}}
                """),
            "$.project.cost" + path,
            found);

    [Fact]
    public void Markings_archives_homologations_and_derogations_are_read_and_written_back()
    {
        var arrangement = Document.Read(Document.With("""
            "dataSets":[{"id":"files","marking":"diffusion-restreinte","archive":"unselected"}],
            "layers":[{"id":"deposit","role":"archive-deposit"}],
            "organisations":[{"id":"city","kind":"local-authority","localAuthority":"large-commune"}],
            "derogations":[{"provisions":["fr-pssie-int-rex-hb"],"statedInHomologation":true,"agreedByHfds":false,"authorisedBySecurityOfficer":true}],
            "homologations":[{"by":"authority","period":{"from":"2024-01-01","through":"2025-12-31"},"coversClassified":false},{"by":"authority","period":{"from":"2026-01-01","through":"2027-12-31"},"coversClassified":true}]
            """));

        Assert.Equal(Fact.Of(ProtectionMarking.DiffusionRestreinte, OfTheDocument), arrangement.DataSets.Values.Single().Marking);
        Assert.Equal(Fact.Of(ArchiveStatus.Unselected, OfTheDocument), arrangement.DataSets.Values.Single().Archive);
        Assert.Equal(Fact.Of(LayerRole.ArchiveDeposit, OfTheDocument), arrangement.Layers.Values.Single().Role);
        Assert.Equal(Fact.Of(LocalAuthorityKind.LargeCommune, OfTheDocument), arrangement.Organisations.Single().LocalAuthority);
        Assert.Equal(Fact.Of(false, OfTheDocument), arrangement.Derogations.Values.Single().AgreedByHfds);
        Assert.Equal(2, arrangement.Homologations.Values.Count());
        Assert.Equal(arrangement, ArrangementJson.ReadOrThrow(ArrangementJson.ToUtf8(arrangement)));
    }

    [Theory]
    [InlineData("\"dataSets\":[{\"id\":\"files\",\"marking\":\"secret\"}]", "$.dataSets['files'].marking", "'secret'")]
    [InlineData("\"dataSets\":[{\"id\":\"files\",\"archive\":true}]", "$.dataSets['files'].archive", "true")]
    [InlineData("\"homologations\":[{\"period\":{}}]", "$.homologations[0].by", "nothing")]
    public void What_is_no_marking_archive_or_homologation_is_refused_with_its_path(string json, string path, string found) => Document.Refuses(Document.With(json), path, found);
}
