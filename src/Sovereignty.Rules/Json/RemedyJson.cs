using Sovereignty.Analysis;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>Writes remedies as JSON, schema <c>sovereignty-remedies/1</c>, in the same form as assessments.</summary>
public static class RemedyJson
{
    /// <summary>The name and version of the format.</summary>
    public const string Schema = "sovereignty-remedies/1";

    /// <summary>The remedies as UTF-8 text; each with the arrangement after it, which can be assessed.</summary>
    public static byte[] ToUtf8(RemedyAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return ResultDocument.ToUtf8(Schema, json =>
        {
            json.WriteString("arrangement", answer.Before.Arrangement);
            json.WriteDay("on", answer.Before.On);
            json.WriteString("conclusion", KebabCase.Of(answer.Before.Conclusion));
            json.WriteArray("remedies", answer.Remedies, static (writer, remedy) =>
            {
                writer.WriteStartObject();
                writer.WriteString("reached", KebabCase.Of(remedy.Reached));
                writer.WriteArray("steps", remedy.Steps, static (inner, step) =>
                {
                    inner.WriteStartObject();
                    inner.WriteText("words", step.Words);
                    inner.WriteString("by", KebabCase.Of(step.By));
                    inner.WriteTexts("reliesOn", step.ReliesOn is { } relied ? [relied] : []);
                    inner.WriteDay("earliest", step.Earliest);
                    inner.WriteEndObject();
                });
                writer.WritePropertyName("after");
                ArrangementWriter.Write(remedy.Arrangement, writer);
                writer.WriteEndObject();
            });
            json.WriteBoolean("isComplete", answer.IsComplete);
            json.WriteTexts("unchangeable", answer.Unchangeable);
            json.WriteTexts("notTried", answer.NotTried);
            TermsWriter.WriteStamp(json, answer.Before);
        });
    }
}
