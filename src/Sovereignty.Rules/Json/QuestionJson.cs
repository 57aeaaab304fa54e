using Sovereignty.Analysis;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>Writes what should be asked as JSON, schema <c>sovereignty-questions/1</c>, in the same form as assessments.</summary>
public static class QuestionJson
{
    /// <summary>The name and version of the format.</summary>
    public const string Schema = "sovereignty-questions/1";

    /// <summary>The questions as UTF-8 text, what can settle most first.</summary>
    public static byte[] ToUtf8(OpenFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return ResultDocument.ToUtf8(Schema, json =>
        {
            json.WriteString("arrangement", facts.Before.Arrangement);
            json.WriteDay("on", facts.Before.On);
            json.WriteString("conclusion", KebabCase.Of(facts.Before.Conclusion));
            json.WriteNumber("openFindings", facts.OpenFindings);
            json.WriteBoolean("isComplete", facts.IsComplete);
            json.WriteArray("questions", facts.Facts, static (writer, fact) =>
            {
                writer.WriteStartObject();
                writer.WriteString("path", fact.Missing.Path);
                writer.WriteText("what", fact.Missing.What);
                writer.WriteString("answerer", KebabCase.Of(fact.Missing.Answerer));
                writer.WriteNumber("settlesAtLeast", fact.SettlesAtLeast);
                writer.WriteNumber("settlesAtMost", fact.SettlesAtMost);
                writer.WriteNames("concerns", fact.Concerns.Select(provision => provision.Value));
                writer.WriteEndObject();
            });
            json.WriteArray("scores", facts.Before.Scores, ScoreWriter.Write);
            TermsWriter.WriteStamp(json, facts.Before);
        });
    }
}
