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

    public static void WriteLaw(Utf8JsonWriter json, Assessment assessment) => WriteLaw(json, assessment.Terms, assessment.Catalogue);

    private static void WriteLaw(Utf8JsonWriter json, AssessmentTerms terms, CatalogueStamp catalogue)
    {
        json.WriteStartObject("catalogue");
        json.WriteString("version", catalogue.Version);
        json.WriteString("hash", catalogue.Hash);
        json.WriteEndObject();
        json.WriteArray("readings", terms.Readings, static (writer, choice) =>
        {
            writer.WriteStartObject();
            writer.WriteString("question", choice.Question);
            writer.WriteString("reading", choice.Reading);
            writer.WriteEndObject();
        });
    }

    /// <summary>Through which day the law was verified, and which law it is: what an answer that is no assessment ends with.</summary>
    public static void WriteStamp(Utf8JsonWriter json, Assessment assessment)
    {
        json.WriteDay("lawCheckedThrough", assessment.LawCheckedThrough);
        json.WriteString("catalogue", assessment.Catalogue.Version);
        json.WriteString("catalogueHash", assessment.Catalogue.Hash);
    }

    /// <summary>The terms and the law of answers for many days.</summary>
    public static void WriteShared(Utf8JsonWriter json, Assessment assessment) => WriteShared(json, assessment.Terms, assessment.Catalogue);

    /// <summary>The terms and the law of many answers.</summary>
    public static void WriteShared(Utf8JsonWriter json, AssessmentTerms terms, CatalogueStamp catalogue)
    {
        var knowledge = terms.Knowledge;
        json.WriteString("knowledge", knowledge.FollowsTheDay ? "asked-day" : knowledge.On is null ? "everything" : "fixed");
        json.WriteDay("knownOn", knowledge.On);
        WriteChosen(json, terms);
        WriteLaw(json, terms, catalogue);
    }
}
