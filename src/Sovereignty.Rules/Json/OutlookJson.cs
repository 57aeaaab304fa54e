using System.Text.Json;
using Sovereignty.Analysis;

namespace Sovereignty.Json;

/// <summary>Writes outlooks as JSON, schema <c>sovereignty-outlook/1</c>, in the same form as assessments.</summary>
public static class OutlookJson
{
    /// <summary>The name and version of the format.</summary>
    public const string Schema = "sovereignty-outlook/1";

    /// <summary>The outlook as UTF-8 text.</summary>
    public static byte[] ToUtf8(Outlook outlook)
    {
        ArgumentNullException.ThrowIfNull(outlook);
        return ResultDocument.ToUtf8(Schema, json =>
        {
            json.WriteString("arrangement", outlook.Arrangement);
            json.WriteDay("from", outlook.From);
            json.WriteDay("through", outlook.Through);
            TermsWriter.WriteShared(json, outlook.Now);
            json.WriteStartObject("now");
            ChangeWriter.WriteAnswer(json, outlook.Now);
            json.WriteEndObject();
            json.WriteArray("items", outlook.Items, WriteItem);
        });
    }

    private static void WriteItem(Utf8JsonWriter json, OutlookItem item)
    {
        json.WriteStartObject();
        json.WriteDay("day", item.Day);
        json.WriteName("kind", item.Kind);
        ChangeWriter.WriteCauses(json, item.Causes);
        ChangeWriter.WriteChanges(json, item.Difference);
        json.WriteDay("verifiedThrough", item.VerifiedThrough);
        json.WriteString("event", item.Event?.Value);
        json.WriteString("fact", item.Fact);
        json.WriteArray("months", item.Months, static (writer, months) => writer.WriteNumberValue(months));
        json.WriteUncertainDay("runsThrough", item.RunsThrough);
        json.WriteNames("provisions", item.Provisions.Select(provision => provision.Value));
        json.WriteEndObject();
    }
}
