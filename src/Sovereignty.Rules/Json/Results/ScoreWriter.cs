using System.Text.Json;
using Sovereignty.Evaluation;

namespace Sovereignty.Json;

/// <summary>Writes scores.</summary>
internal static class ScoreWriter
{
    public static void Write(Utf8JsonWriter json, Score score)
    {
        json.WriteStartObject();
        json.WriteString("scale", score.Scale.Value);
        json.WriteString("instrument", score.Citation.Instrument.Value);
        json.WriteString("provision", score.Citation.Provision.Value);
        json.WriteString("layer", score.Layer.Value);
        WriteLevel(json, score.Level);
        json.WriteNames("binding", score.Binding.Select(criterion => criterion.Value));
        json.WriteArray("totals", score.Totals, WriteTotal);
        json.WriteArray("objectives", score.Objectives, WriteObjective);
        json.WriteNames("gaps", score.Gaps.Select(criterion => criterion.Value));
        json.WritePropertyName("citation");
        FindingWriter.WriteCitation(json, score.Citation);
        json.WriteTexts("caveats", score.Caveats);
        json.WriteEndObject();
    }

    private static void WriteTotal(Utf8JsonWriter json, WeightedScore total)
    {
        json.WriteStartObject();
        json.WriteString("instrument", total.Citation.Instrument.Value);
        json.WriteString("provision", total.Citation.Provision.Value);
        json.WriteText("label", total.Label);
        WriteBounds(json, "percent", total.Percent);
        json.WriteEndObject();
    }

    private static void WriteObjective(Utf8JsonWriter json, ObjectiveScore objective)
    {
        json.WriteStartObject();
        json.WriteString("objective", objective.Objective.Value);
        json.WriteText("name", objective.Name);
        WriteLevel(json, objective.Level);
        WriteBounds(json, "points", objective.Points);
        json.WriteExact("maximum", objective.Maximum);
        json.WriteNames("gaps", objective.Gaps.Select(criterion => criterion.Value));
        json.WriteEndObject();
    }

    private static void WriteLevel(Utf8JsonWriter json, LevelBounds level)
    {
        json.WriteStartObject("level");
        if (level.Counted is { } counted)
        {
            json.WriteNumber("counted", counted);
        }
        else
        {
            json.WriteNull("counted");
        }

        json.WriteNumber("lowest", level.Lowest);
        json.WriteNumber("highest", level.Highest);
        json.WriteEndObject();
    }

    private static void WriteBounds(Utf8JsonWriter json, string name, ScoreBounds bounds)
    {
        json.WriteStartObject(name);
        json.WriteExact("counted", bounds.Counted);
        json.WriteExact("lowest", bounds.Lowest);
        json.WriteExact("highest", bounds.Highest);
        json.WriteEndObject();
    }
}
