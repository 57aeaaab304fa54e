using System.Text.Json;
using Sovereignty.Analysis;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Json;

/// <summary>Writes many arrangements on one day as JSON, schema <c>sovereignty-portfolio/1</c>.</summary>
public static class PortfolioJson
{
    /// <summary>The name and version of the format.</summary>
    public const string Schema = "sovereignty-portfolio/1";

    /// <summary>The portfolio as UTF-8 text.</summary>
    public static byte[] ToUtf8(Portfolio portfolio)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        return ResultDocument.ToUtf8(Schema, json =>
        {
            json.WriteDay("on", portfolio.On);
            TermsWriter.WriteShared(json, portfolio.Terms, portfolio.Catalogue);
            json.WriteDay("lawCheckedThrough", portfolio.LawCheckedThrough);
            json.WriteStartObject("totals");
            foreach (var total in portfolio.Totals)
            {
                json.WriteNumber(KebabCase.Of(total.Conclusion), total.Count);
            }

            json.WriteEndObject();
            json.WriteNumber("notAssessed", portfolio.NotAssessed.Count());
            json.WriteArray("rows", portfolio.Rows, WriteRow);
        });
    }

    private static void WriteRow(Utf8JsonWriter json, PortfolioRow row)
    {
        json.WriteStartObject();
        json.WriteString("source", row.Source);
        json.WriteString("id", row.Id);
        json.WriteString("name", row.Name);
        json.WriteString("body", row.Body);
        json.WritePropertyName("answer");
        WriteAnswer(json, row.Answer);
        json.WriteArray("problems", row.Problems, ProblemsJson.Write);
        json.WriteEndObject();
    }

    private static void WriteAnswer(Utf8JsonWriter json, PortfolioAnswer? answer)
    {
        if (answer is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteName("conclusion", answer.Conclusion);
        json.WriteNumber("notMet", answer.NotMet);
        json.WriteNumber("undetermined", answer.Undetermined);
        WriteForces(json, answer.Breached);
        json.WriteArray("powers", answer.Powers, WritePower);
        json.WritePropertyName("nextChange");
        WriteChange(json, answer.NextChange);
        json.WriteDay("lawCheckedThrough", answer.LawCheckedThrough);
        json.WriteEndObject();
    }

    private static void WritePower(Utf8JsonWriter json, ReachingPower power)
    {
        json.WriteStartObject();
        json.WriteString("country", power.Country.Code);
        json.WriteString("instrument", power.Citation.Instrument.Value);
        json.WriteString("provision", power.Citation.Provision.Value);
        json.WriteText("reference", power.Citation.Short);
        json.WriteBoolean("certain", power.IsCertain);
        json.WriteEndObject();
    }

    private static void WriteChange(Utf8JsonWriter json, PortfolioChange? change)
    {
        if (change is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteDay("day", change.Day);
        json.WriteName("conclusion", change.Conclusion);
        WriteForces(json, change.Breached);
        json.WriteEndObject();
    }

    private static void WriteForces(Utf8JsonWriter json, ValueList<Force> forces) => json.WriteNames("breached", forces.Select(KebabCase.Of));
}
