using System.Buffers;
using System.Text.Json;
using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Json;
using Sovereignty.Law;
using Sovereignty.Tests.Reports;
using Sovereignty.Tests.Seeds;

namespace Sovereignty.Tests.Json;

public class AssessmentJsonTests
{
    private static readonly string[] Properties =
    [
        "schema", "arrangement", "conclusion", "byForce", "byMatter", "on", "knowledge", "knownOn", "evidenceFloor", "confidenceFloor", "forces", "matters",
        "holdsFrom", "holdsThrough", "lawCheckedThrough", "catalogue", "readings", "unsettled", "findings", "exposures", "scores", "missing", "caveats",
    ];

    public static TheoryData<string> CultureNames => Cultures.All;

    [Theory]
    [MemberData(nameof(CultureNames))]
    public void The_same_assessment_gives_the_same_bytes_in_every_culture(string culture)
    {
        foreach (var name in SeedFiles.Names)
        {
            var here = AssessmentJson.ToUtf8(Cases.Assess(SeedFiles.Read(name), "2026-11-23"));
            Assert.Equal(here, Cultures.In(culture, () => AssessmentJson.ToUtf8(Cases.Assess(SeedFiles.Read(name), "2026-11-23"))));
        }
    }

    [Fact]
    public void A_stream_and_a_buffer_get_the_same_bytes_without_a_mark_and_with_a_final_line_feed()
    {
        var assessment = Cases.Assess(Cases.Alan, "2026-04-17");
        using var stream = new MemoryStream();
        AssessmentJson.Write(assessment, stream);
        var buffer = new ArrayBufferWriter<byte>();
        AssessmentJson.Write(assessment, buffer);
        Assert.Equal(AssessmentJson.ToUtf8(assessment), stream.ToArray());
        Assert.Equal(AssessmentJson.ToUtf8(assessment), buffer.WrittenSpan.ToArray());
        Assert.Equal((byte)'{', stream.ToArray()[0]);
        Assert.Equal((byte)'\n', stream.ToArray()[^1]);
        Assert.DoesNotContain((byte)'\r', stream.ToArray());
    }

    [Fact]
    public void The_properties_stand_in_a_fixed_order() =>
        Assert.Equal(Properties, Root(Cases.Assess(Cases.Alan, "2026-04-17")).EnumerateObject().Select(property => property.Name));

    [Fact]
    public void The_terms_of_the_assessment_travel_with_it()
    {
        var terms = Cases.Choosing("fr-contractor-hosting", "reaches") with
        {
            Knowledge = Knowledge.AsOf(new LocalDate(2026, 4, 18)),
            EvidenceFloor = EvidenceGrade.Documented,
            ConfidenceFloor = Confidence.CPlus,
            Forces = [Force.Voluntary, Force.Binding],
        };
        var root = Root(Cases.Assess(Cases.Alan, "2026-04-17", terms));
        Assert.Equal("fixed", root.GetProperty("knowledge").GetString());
        Assert.Equal("2026-04-18", root.GetProperty("knownOn").GetString());
        Assert.Equal("documented", root.GetProperty("evidenceFloor").GetString());
        Assert.Equal("c-plus", root.GetProperty("confidenceFloor").GetString());
        Assert.Equal(["binding", "voluntary"], Strings(root.GetProperty("forces")));
        Assert.Equal(["sovereignty"], Strings(root.GetProperty("matters")));
        Assert.Equal("""{"question":"fr-contractor-hosting","reading":"reaches"}""", JsonSerializer.Serialize(root.GetProperty("readings")[0]));
        Assert.Equal(Catalogue.Law.Hash, root.GetProperty("catalogue").GetProperty("hash").GetString());
    }

    [Fact]
    public void A_finding_carries_its_provision_reason_citation_and_what_is_missing()
    {
        var assessment = Cases.Assess(Cases.Alan, "2026-04-17");
        var finding = assessment.Findings.Single(one => one.Provision.Value == "fr-loi-2024-449-art31");
        var json = Root(assessment).GetProperty("findings").EnumerateArray().Single(one => one.GetProperty("provision").GetString() == "fr-loi-2024-449-art31");
        Assert.Equal("undetermined", json.GetProperty("conclusion").GetString());
        Assert.Equal("binding", json.GetProperty("force").GetString());
        Assert.Equal(finding.Reason.En, json.GetProperty("reason").GetProperty("en").GetString());
        Assert.Equal(finding.Reason.Fr, json.GetProperty("reason").GetProperty("fr").GetString());
        Assert.Equal(finding.Citation.Reference.En, json.GetProperty("citation").GetProperty("reference").GetProperty("en").GetString());
        Assert.Equal(finding.Missing.Select(missing => missing.Path), json.GetProperty("missing").EnumerateArray().Select(one => one.GetProperty("path").GetString()!));
        Assert.Equal(JsonValueKind.Null, json.GetProperty("excusedThrough").ValueKind);
    }

    [Fact]
    public void An_excuse_carries_its_last_day_and_an_exposure_its_path_and_effects()
    {
        var root = Root(Cases.Assess(Cases.Derogated, "2026-11-23"));
        Assert.Equal("excused", root.GetProperty("conclusion").GetString());
        Assert.Contains(root.GetProperty("findings").EnumerateArray(), one => one.GetProperty("excusedThrough").ToString() == "2027-11-01");
        var exposure = root.GetProperty("exposures").EnumerateArray().First(one => one.GetProperty("instrument").GetString() == "us-fisa-702");
        Assert.Equal(["content-disclosure", "metadata-disclosure"], Strings(exposure.GetProperty("effect")));
        Assert.Equal(2, exposure.GetProperty("path").GetArrayLength());
        Assert.Equal("2008-07-10", exposure.GetProperty("since").GetString());
        Assert.True(exposure.GetProperty("certain").GetBoolean());
        Assert.True(exposure.GetProperty("runsOnAfterLapse").GetBoolean());
    }

    [Fact]
    public void An_unsettled_question_carries_the_readings_that_can_be_chosen()
    {
        var question = Root(Cases.Assess(Cases.Alan, "2026-04-17")).GetProperty("unsettled").EnumerateArray().Single(one => one.GetProperty("name").GetString() == "fr-contractor-hosting");
        Assert.True(question.GetProperty("isQuestion").GetBoolean());
        Assert.Equal(["reaches", "does-not-reach"], question.GetProperty("readings").EnumerateArray().Select(reading => reading.GetProperty("reading").GetString()!));
    }

    private static JsonElement Root(Assessment assessment)
    {
        using var document = JsonDocument.Parse(AssessmentJson.ToUtf8(assessment));
        return document.RootElement.Clone();
    }

    private static string[] Strings(JsonElement array) => [.. array.EnumerateArray().Select(one => one.GetString()!)];
}
