using System.Text.Json;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>Writes under what terms an answer was given, and from which law.</summary>
internal static class TermsWriter
{
    public static void WriteChosen(Utf8JsonWriter json, AssessmentTerms terms)
    {
        json.WriteName("evidenceFloor", terms.EvidenceFloor);
        json.WriteName("confidenceFloor", terms.ConfidenceFloor);
        json.WriteNames("forces", terms.Forces.Distinct().Order().Select(KebabCase.Of));
        json.WriteNames("matters", terms.Matters.Select(matter => matter.Id));
    }

    public static void WriteLaw(Utf8JsonWriter json, Assessment assessment)
    {
        json.WriteStartObject("catalogue");
        json.WriteString("version", assessment.Catalogue.Version);
        json.WriteString("hash", assessment.Catalogue.Hash);
        json.WriteEndObject();
        json.WriteArray("readings", assessment.Terms.Readings, static (writer, choice) =>
        {
            writer.WriteStartObject();
            writer.WriteString("question", choice.Question);
            writer.WriteString("reading", choice.Reading);
            writer.WriteEndObject();
        });
    }

    /// <summary>The terms and the law of answers for many days.</summary>
    public static void WriteShared(Utf8JsonWriter json, Assessment assessment)
    {
        var knowledge = assessment.Terms.Knowledge;
        json.WriteString("knowledge", knowledge.FollowsTheDay ? "asked-day" : knowledge.On is null ? "everything" : "fixed");
        json.WriteDay("knownOn", knowledge.On);
        WriteChosen(json, assessment.Terms);
        WriteLaw(json, assessment);
    }
}
