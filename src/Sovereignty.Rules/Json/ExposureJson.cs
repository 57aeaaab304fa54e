using Sovereignty.Analysis;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>Writes the exposures of an assessment as JSON, schema <c>sovereignty-exposure/1</c>. The same assessment gives the same bytes everywhere.</summary>
public static class ExposureJson
{
    /// <summary>The name and version of the format.</summary>
    public const string Schema = "sovereignty-exposure/1";

    /// <summary>The exposures as UTF-8 text.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="reaches">Since when each exposure has been there, as <see cref="DossierExposures.Reaches"/> tells it; not told when left out.</param>
    public static byte[] ToUtf8(Assessment assessment, ValueList<Reach>? reaches = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var told = new ReachList(reaches);
        return ResultDocument.ToUtf8(Schema, json =>
        {
            json.WriteString("arrangement", assessment.Arrangement);
            json.WriteDay("on", assessment.On);
            json.WriteDay("knownOn", assessment.Terms.Knowledge.FollowsTheDay ? assessment.On : assessment.Terms.Knowledge.On);
            json.WriteDay("holdsFrom", assessment.HoldsFrom);
            json.WriteDay("holdsThrough", assessment.HoldsThrough);
            json.WriteDay("lawCheckedThrough", assessment.LawCheckedThrough);
            TermsWriter.WriteLaw(json, assessment);
            json.WriteArray("exposures", assessment.Exposures, (writer, exposure) => ExposureWriter.Write(writer, exposure, told.Of(exposure)));
        });
    }
}
