using System.Text.Json;
using Sovereignty.Analysis;
using Sovereignty.Evaluation;

namespace Sovereignty.Json;

/// <summary>Writes exposures.</summary>
internal static class ExposureWriter
{
    public static void Write(Utf8JsonWriter json, Exposure exposure) => Write(json, exposure, null);

    public static void Write(Utf8JsonWriter json, Exposure exposure, Reach? reach)
    {
        json.WriteStartObject();
        json.WriteString("instrument", exposure.Instrument.Value);
        json.WriteString("provision", exposure.Citation.Provision.Value);
        json.WriteString("country", exposure.Country.Code);
        json.WriteEffects("effect", exposure.Effects);
        json.WriteString("party", exposure.Party.Value);
        json.WriteString("layer", exposure.Layer.Value);
        json.WriteNames("path", exposure.Path.Select(party => party.Value));
        json.WriteUncertainDay("since", exposure.Since);
        json.WriteUncertainDay("until", exposure.Until);
        if (reach is not null)
        {
            json.WriteStartObject("reached");
            json.WriteDay("since", reach.Since);
            json.WriteDay("possiblySince", reach.PossiblySince);
            json.WriteDay("through", reach.Through);
            json.WriteBoolean("complete", reach.IsComplete);
            json.WriteEndObject();
        }

        json.WriteBoolean("certain", exposure.IsCertain);
        json.WriteBoolean("runsOnAfterLapse", exposure.RunsOnAfterLapse);
        json.WriteTexts("severedBy", exposure.SeveredBy);
        json.WriteTexts("removedBy", exposure.RemovedBy);
        json.WriteTexts("reducedBy", exposure.ReducedBy);
        json.WriteText("reason", exposure.Reason);
        json.WritePropertyName("citation");
        FindingWriter.WriteCitation(json, exposure.Citation);
        json.WriteTexts("caveats", exposure.Caveats);
        json.WriteEndObject();
    }
}
