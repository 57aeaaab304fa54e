using System.Text.Json;
using NodaTime;
using Sovereignty.Analysis;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Json;
using Sovereignty.Tests.Arrangements;
using Sovereignty.Tests.Evaluation;
using Sovereignty.Tests.Reports;

namespace Sovereignty.Tests.Json;

public sealed class ScoreJsonTests
{
    public static TheoryData<string> CultureNames => Cultures.All;

    private static ScaleAnswer[] Best => [.. Csf.Criteria.Select(criterion => Csf.Answer(criterion.Id.Value, criterion.Rungs.Count))];

    [Fact]
    public void A_score_tells_level_and_sums_with_their_bounds()
    {
        var score = Assert.Single(Root(Csf.Answering(Best[..8]).AssessedOn("2026-06-15")).GetProperty("scores").EnumerateArray());

        Assert.Equal("eu-csf", score.GetProperty("scale").GetString());
        Assert.Equal((4, 0, 4), (score.GetProperty("level").GetProperty("counted").GetInt32(), score.GetProperty("level").GetProperty("lowest").GetInt32(), score.GetProperty("level").GetProperty("highest").GetInt32()));
        Assert.Equal(["eu-csf-1-2-1-weights", "eu-csf-calculator-2026-06-01-weights"], score.GetProperty("totals").EnumerateArray().Select(total => total.GetProperty("provision").GetString()));
        Assert.Equal("15.00045", score.GetProperty("totals")[0].GetProperty("percent").GetProperty("counted").GetRawText());
        Assert.Equal("100.08045", score.GetProperty("totals")[0].GetProperty("percent").GetProperty("highest").GetRawText());
        Assert.Equal(JsonValueKind.Null, score.GetProperty("objectives")[1].GetProperty("level").GetProperty("counted").ValueKind);
        Assert.Equal(40, score.GetProperty("gaps").GetArrayLength());
    }

    [Theory]
    [MemberData(nameof(CultureNames))]
    public void Scores_and_rankings_are_the_same_bytes_in_every_culture(string culture)
    {
        Assert.Equal(Written(), Cultures.In(culture, Written));

        static string Written() => Convert.ToBase64String(AssessmentJson.ToUtf8(Csf.Answering(Best[..30]).AssessedOn("2026-06-15")))
            + Convert.ToBase64String(RankingJson.ToUtf8(Rankings(), Known.Day("2026-06-15")));
    }

    [Fact]
    public void A_ranking_tells_places_exact_scores_and_flips()
    {
        using var document = JsonDocument.Parse(RankingJson.ToUtf8(Rankings(), Known.Day("2026-06-15")));
        var ranking = document.RootElement.GetProperty("rankings")[0];

        Assert.Equal("sovereignty-ranking/1", document.RootElement.GetProperty("schema").GetString());
        Assert.Equal(2, document.RootElement.GetProperty("rankings").GetArrayLength());
        Assert.Equal(["best/layer", "second/layer"], ranking.GetProperty("offers").EnumerateArray().Select(offer => offer.GetProperty("offer").GetString()));
        Assert.Equal("100.08045", ranking.GetProperty("offers")[0].GetProperty("lowest").GetRawText());
        Assert.Equal(8, ranking.GetProperty("moves").GetArrayLength());
        Assert.Equal(["worst/layer"], ranking.GetProperty("rejected").EnumerateArray().Select(name => name.GetString()));
    }

    private static ValueList<ScaleRanking> Rankings() => ScaleRanking.Of(
        Sovereign.Evaluator(AssessmentTerms.Default),
        [
            Csf.Answering(Best) with { Id = "best" },
            Csf.Answering([.. Best.Skip(1), Csf.Answer("1.1", 3)]) with { Id = "second" },
            Csf.Answering([.. Csf.Criteria.Select(criterion => Csf.Answer(criterion.Id.Value, 1))]) with { Id = "worst" },
        ],
        new LocalDate(2026, 6, 15),
        least: 2);

    private static JsonElement Root(Assessment assessment)
    {
        using var document = JsonDocument.Parse(AssessmentJson.ToUtf8(assessment));
        return document.RootElement.Clone();
    }
}
