using System.Text.Json;
using NodaTime;
using Sovereignty.Analysis;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>Writes rankings of offers as JSON, schema <c>sovereignty-ranking/1</c>, in the same form as assessments.</summary>
public static class RankingJson
{
    /// <summary>The name and version of the format.</summary>
    public const string Schema = "sovereignty-ranking/1";

    private const int Places = 12;

    /// <summary>The rankings as UTF-8 text.</summary>
    public static byte[] ToUtf8(ValueList<ScaleRanking> rankings, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(rankings);
        return ResultDocument.ToUtf8(Schema, json =>
        {
            json.WriteDay("on", on);
            json.WriteArray("rankings", rankings, WriteRanking);
        });
    }

    private static void WriteRanking(Utf8JsonWriter json, ScaleRanking ranking)
    {
        json.WriteStartObject();
        json.WriteString("scale", ranking.Scale.Provision.Value);
        json.WriteString("weights", ranking.Weights.Id.Value);
        json.WriteText("label", ranking.Weights.Label);
        json.WriteArray("offers", ranking.Offers, static (writer, ranked) =>
        {
            writer.WriteStartObject();
            writer.WriteString("offer", ranked.Offer.Name);
            writer.WriteNumber("best", ranked.Best);
            writer.WriteNumber("worst", ranked.Worst);
            writer.WriteExact("lowest", ranked.Lowest);
            writer.WriteExact("highest", ranked.Highest);
            writer.WriteArray("score", new[] { ranked.Offer.Score }.OfType<Evaluation.Score>(), ScoreWriter.Write);
            writer.WriteEndObject();
        });
        json.WriteNames("rejected", ranking.Rejected.Select(offer => offer.Name));
        json.WriteArray("moves", ranking.Moves, static (writer, move) =>
        {
            writer.WriteStartObject();
            writer.WriteString("objective", move.Objective.Value);
            writer.WriteExact("weight", move.Weight);
            writer.WriteName("atNothing", move.AtNothing);
            writer.WriteName("atAll", move.AtAll);
            writer.WriteString("flip", move.Flip?.ToString());
            if (move.Flip is { } flip)
            {
                writer.WriteExact("flipRounded", flip.Rounded(Places));
            }

            writer.WriteEndObject();
        });
        json.WriteEndObject();
    }
}
