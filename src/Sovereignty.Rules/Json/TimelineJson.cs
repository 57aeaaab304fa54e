using Sovereignty.Analysis;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>
/// Writes timelines as JSON: schema <c>sovereignty-timeline/1</c> along the asked day, <c>sovereignty-knowledge/1</c> along the day of knowledge. In the
/// same form as assessments: the same timeline gives the same bytes everywhere. Each stretch carries its conclusions in short; <see cref="AssessmentJson"/> tells one of them in full.
/// </summary>
public static class TimelineJson
{
    /// <summary>The name and version of the format.</summary>
    public const string Schema = "sovereignty-timeline/1";

    /// <summary>The name and version of the format of what was known.</summary>
    public const string KnowledgeSchema = "sovereignty-knowledge/1";

    /// <summary>The timeline as UTF-8 text.</summary>
    public static byte[] ToUtf8(Timeline timeline)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        return ResultDocument.ToUtf8(Schema, json => TimelineWriter.Write(json, timeline));
    }

    /// <summary>The answers for one day by day of knowledge, as UTF-8 text.</summary>
    public static byte[] ToUtf8(ValueList<KnowledgeStretch> stretches)
    {
        ArgumentNullException.ThrowIfNull(stretches);
        return ResultDocument.ToUtf8(KnowledgeSchema, json =>
        {
            var first = stretches[0].Assessment;
            json.WriteString("arrangement", first.Arrangement);
            json.WriteDay("on", first.On);
            TermsWriter.WriteChosen(json, first.Terms);
            TermsWriter.WriteLaw(json, first);
            json.WriteArray("stretches", stretches, static (writer, stretch) =>
            {
                writer.WriteStartObject();
                writer.WriteDay("knownFrom", stretch.From);
                writer.WriteDay("knownThrough", stretch.Through);
                ChangeWriter.WriteAnswer(writer, stretch.Assessment);
                ChangeWriter.WriteCauses(writer, stretch.Causes);
                ChangeWriter.WriteChanges(writer, stretch.Difference);
                writer.WriteEndObject();
            });
        });
    }
}
