using System.Text.Json;
using Sovereignty.Analysis;

namespace Sovereignty.Json;

/// <summary>Writes timelines.</summary>
internal static class TimelineWriter
{
    public static void Write(Utf8JsonWriter json, Timeline timeline)
    {
        var first = timeline.Stretches[0].Assessment;
        json.WriteString("arrangement", first.Arrangement);
        json.WriteDay("from", timeline.From);
        json.WriteDay("through", timeline.Through);
        TermsWriter.WriteShared(json, first);
        json.WriteArray("stretches", timeline.Stretches, WriteStretch);
    }

    public static void WriteStretch(Utf8JsonWriter json, Stretch stretch)
    {
        json.WriteStartObject();
        json.WriteDay("from", stretch.From);
        json.WriteDay("through", stretch.Through);
        ChangeWriter.WriteAnswer(json, stretch.Assessment);
        ChangeWriter.WriteCauses(json, stretch.Causes);
        ChangeWriter.WriteChanges(json, stretch.Difference);
        json.WriteArray("nuances", stretch.Nuances, WriteNuance);
        json.WriteEndObject();
    }

    private static void WriteNuance(Utf8JsonWriter json, Nuance nuance)
    {
        json.WriteStartObject();
        json.WriteDay("from", nuance.From);
        json.WriteDay("lawCheckedThrough", nuance.Assessment.LawCheckedThrough);
        json.WriteTexts("caveatsGained", nuance.CaveatsGained);
        json.WriteTexts("caveatsLost", nuance.CaveatsLost);
        json.WriteArray("findings", nuance.Findings, ChangeWriter.WriteFinding);
        json.WriteArray("exposures", nuance.Exposures, ExposureWriter.Write);
        json.WriteEndObject();
    }
}
