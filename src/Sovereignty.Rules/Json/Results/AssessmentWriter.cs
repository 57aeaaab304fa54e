using System.Buffers;
using System.Text.Json;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>Writes an assessment: the conclusions, under which terms, then findings and exposures.</summary>
internal static class AssessmentWriter
{
    public static void Write(Assessment assessment, IBufferWriter<byte> output)
    {
        using (var json = new Utf8JsonWriter(output, Canonical.Options))
        {
            json.WriteStartObject();
            json.WriteString("schema", AssessmentJson.Schema);
            json.WriteString("arrangement", assessment.Arrangement);
            WriteConclusions(json, assessment);
            WriteTerms(json, assessment);
            json.WriteArray("unsettled", assessment.Unsettled, (writer, item) => MissingWriter.WriteUnsettled(writer, item, assessment.OpenQuestions));
            json.WriteArray("findings", assessment.Findings, FindingWriter.Write);
            json.WriteArray("exposures", assessment.Exposures, ExposureWriter.Write);
            json.WriteArray("scores", assessment.Scores, ScoreWriter.Write);
            json.WriteArray("missing", assessment.Missing, MissingWriter.Write);
            json.WriteTexts("caveats", assessment.Caveats);
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    internal static void WriteConclusions(Utf8JsonWriter json, Assessment assessment)
    {
        json.WriteName("conclusion", assessment.Conclusion);
        json.WriteStartObject("byForce");
        foreach (var one in assessment.ByForce)
        {
            json.WriteName(KebabCase.Of(one.Force), one.Conclusion);
        }

        json.WriteEndObject();
        json.WriteStartObject("byMatter");
        foreach (var one in assessment.ByMatter)
        {
            json.WriteName(one.Matter.Id, one.Conclusion);
        }

        json.WriteEndObject();
    }

    private static void WriteTerms(Utf8JsonWriter json, Assessment assessment)
    {
        var terms = assessment.Terms;
        json.WriteDay("on", assessment.On);
        json.WriteString("knowledge", terms.Knowledge.FollowsTheDay ? "asked-day" : terms.Knowledge.On is null ? "everything" : "fixed");
        json.WriteDay("knownOn", terms.Knowledge.FollowsTheDay ? assessment.On : terms.Knowledge.On);
        TermsWriter.WriteChosen(json, terms);
        json.WriteDay("holdsFrom", assessment.HoldsFrom);
        json.WriteDay("holdsThrough", assessment.HoldsThrough);
        json.WriteDay("lawCheckedThrough", assessment.LawCheckedThrough);
        TermsWriter.WriteLaw(json, assessment);
    }
}
