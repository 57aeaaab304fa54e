using System.Text.Json;
using Sovereignty.Analysis;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>Writes what changes between two answers, and why.</summary>
internal static class ChangeWriter
{
    public static void WriteCauses(Utf8JsonWriter json, ValueSet<Cause> causes) => json.WriteArray("causes", causes, static (writer, cause) =>
    {
        writer.WriteStartObject();
        writer.WriteName("kind", cause.Kind);
        writer.WriteString("name", cause.Name);
        writer.WriteText("words", cause.Words);
        writer.WriteBoolean("certain", cause.IsCertain);
        writer.WriteEndObject();
    });

    /// <summary>The differences; null when there are none to tell.</summary>
    public static void WriteChanges(Utf8JsonWriter json, Difference? difference)
    {
        if (difference is null)
        {
            json.WriteNull("changes");
            return;
        }

        json.WriteStartObject("changes");
        json.WriteName("before", difference.Before);
        json.WriteName("after", difference.After);
        json.WriteArray("findings", difference.Findings, WriteFinding);
        json.WriteArray("scores", difference.Scores, WriteScore);
        json.WriteArray("exposuresGained", difference.ExposuresGained, ExposureWriter.Write);
        json.WriteArray("exposuresLost", difference.ExposuresLost, ExposureWriter.Write);
        json.WriteArray("missingGained", difference.MissingGained, MissingWriter.Write);
        json.WriteArray("missingLost", difference.MissingLost, MissingWriter.Write);
        json.WriteEndObject();
    }

    /// <summary>An answer in short: the conclusions, and what each provision concludes.</summary>
    public static void WriteAnswer(Utf8JsonWriter json, Assessment assessment)
    {
        AssessmentWriter.WriteConclusions(json, assessment);
        json.WriteDay("lawCheckedThrough", assessment.LawCheckedThrough);
        json.WriteStartObject("findings");
        foreach (var finding in assessment.Findings)
        {
            json.WriteName(finding.Provision.Value, finding.Conclusion);
        }

        json.WriteEndObject();
    }

    /// <summary>A finding that is told differently before and after.</summary>
    public static void WriteFinding(Utf8JsonWriter json, FindingChange change)
    {
        json.WriteStartObject();
        json.WriteString("provision", change.Provision.Value);
        json.WriteText("title", (change.After ?? change.Before)!.Citation.Short);
        WriteSide(json, "before", change.Before);
        WriteSide(json, "after", change.After);
        json.WriteEndObject();
    }

    private static void WriteScore(Utf8JsonWriter json, ScoreChange change)
    {
        json.WriteStartObject();
        json.WriteArray("before", new[] { change.Before }.OfType<Score>(), ScoreWriter.Write);
        json.WriteArray("after", new[] { change.After }.OfType<Score>(), ScoreWriter.Write);
        json.WriteEndObject();
    }

    private static void WriteSide(Utf8JsonWriter json, string name, Finding? finding)
    {
        if (finding is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteName("conclusion", finding.Conclusion);
        json.WriteNames("versions", finding.Versions.Select(version => version.Value));
        json.WriteText("reason", finding.Reason);
        json.WriteUncertainDay("excusedThrough", finding.ExcusedThrough);
        json.WriteBoolean("atWorstExcused", finding.AtWorstExcused);
        json.WriteEndObject();
    }
}
