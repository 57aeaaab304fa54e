using System.Text.Json;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>Writes findings.</summary>
internal static class FindingWriter
{
    public static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("instrument", finding.Instrument.Value);
        json.WriteString("provision", finding.Provision.Value);
        json.WriteNames("versions", finding.Versions.Select(version => version.Value));
        json.WriteName("force", finding.Force);
        json.WriteString("matter", finding.Matter.Id);
        json.WriteName("conclusion", finding.Conclusion);
        json.WriteText("reason", finding.Reason);
        json.WriteTexts("reasons", finding.Reasons);
        json.WriteText("paraphrase", finding.Paraphrase);
        json.WritePropertyName("citation");
        WriteCitation(json, finding.Citation);
        json.WriteArray("alsoCites", finding.AlsoCites, WriteCitation);
        json.WriteArray("subjects", finding.Subjects, WriteSubject);
        json.WriteArray("missing", finding.Missing, MissingWriter.Write);
        json.WriteTexts("caveats", finding.Caveats);
        json.WriteUncertainDay("excusedThrough", finding.ExcusedThrough);
        json.WriteBoolean("atWorstExcused", finding.AtWorstExcused);
        json.WriteEndObject();
    }

    public static void WriteCitation(Utf8JsonWriter json, Citation citation)
    {
        json.WriteStartObject();
        json.WriteString("instrument", citation.Instrument.Value);
        json.WriteString("provision", citation.Provision.Value);
        json.WriteText("reference", citation.Reference);
        json.WriteName("confidence", citation.Confidence);
        json.WriteEndObject();
    }

    private static void WriteSubject(Utf8JsonWriter json, SubjectFinding subject)
    {
        json.WriteStartObject();
        json.WriteString("subject", subject.Subject);
        json.WriteString("path", subject.Path);
        json.WriteName("conclusion", subject.Conclusion);
        json.WriteText("reason", subject.Reason);
        json.WriteEndObject();
    }
}
