using System.Text.Json;
using Sovereignty.Analysis;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>
/// Writes comparisons as JSON, in the same form as assessments: schema <c>sovereignty-comparison/1</c> of two answers,
/// <c>sovereignty-portfolio-comparison/1</c> of the timelines of one arrangement or many.
/// </summary>
public static class ComparisonJson
{
    /// <summary>The name and version of the format of two answers.</summary>
    public const string Schema = "sovereignty-comparison/1";

    /// <summary>The name and version of the format of timelines.</summary>
    public const string PortfolioSchema = "sovereignty-portfolio-comparison/1";

    /// <summary>Two answers and what differs, as UTF-8 text.</summary>
    /// <param name="before">The first answer.</param>
    /// <param name="after">The second answer.</param>
    /// <param name="first">What the first is of.</param>
    /// <param name="second">What the second is of.</param>
    public static byte[] ToUtf8(Assessment before, Assessment after, Text first, Text second)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return ResultDocument.ToUtf8(Schema, json =>
        {
            WriteSide(json, "before", before, first);
            WriteSide(json, "after", after, second);
            var difference = Difference.Between(before, after);
            ChangeWriter.WriteChanges(json, difference.IsNone ? null : difference);
        });
    }

    /// <summary>The differences of a portfolio, as UTF-8 text.</summary>
    /// <param name="portfolio">The differences.</param>
    /// <param name="before">What the first timelines are of.</param>
    /// <param name="after">What the second timelines are of.</param>
    public static byte[] ToUtf8(PortfolioDifference portfolio, Text before, Text after)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        return ResultDocument.ToUtf8(PortfolioSchema, json =>
        {
            json.WriteText("before", before);
            json.WriteText("after", after);
            json.WriteDay("from", portfolio.From);
            json.WriteDay("through", portfolio.Through);
            json.WriteArray("arrangements", portfolio.Arrangements, WriteArrangement);
        });
    }

    private static void WriteSide(Utf8JsonWriter json, string name, Assessment assessment, Text label)
    {
        json.WriteStartObject(name);
        json.WriteText("label", label);
        json.WriteString("arrangement", assessment.Arrangement);
        json.WriteDay("on", assessment.On);
        TermsWriter.WriteShared(json, assessment);
        ChangeWriter.WriteAnswer(json, assessment);
        json.WriteEndObject();
    }

    private static void WriteArrangement(Utf8JsonWriter json, ArrangementDifference one)
    {
        json.WriteStartObject();
        json.WriteString("arrangement", one.Arrangement.Id);
        json.WriteArray("days", one.Difference.Days, static (writer, days) =>
        {
            writer.WriteStartObject();
            writer.WriteDay("from", days.From);
            writer.WriteDay("through", days.Through);
            ChangeWriter.WriteChanges(writer, days.Difference);
            writer.WriteEndObject();
        });
        json.WriteEndObject();
    }
}
